import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * Packs the program for the system it runs on: an application folder with a Java of its own, and the installers made from it.
 * Run by the Maven profile "dist" on a JDK 25, from the root of the project: java packaging/image/Pack.java VERSION TIMESTAMP
 * [ADDRESS OF THE PICTURES]
 */
final class Pack {

    private Pack() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        String version = args[0];
        Instant released = Instant.parse(args[1]);
        Path target = Path.of("target");
        Path dist = Files.createDirectories(target.resolve("dist"));
        Path work = Tree.empty(dist.resolve("work"));

        Jars jars = new Jars(target.resolve("clearleaf/lib"));
        Path runtime = new RuntimeImage(jars, work).link();
        Layout layout = new Layout(Tree.empty(dist.resolve("clearleaf")), jars);
        layout.fill(runtime, new Licences(jars).check());
        Path files = work.resolve("files");
        Tool.run(layout.java(List.of("org.clearleaf.PackageFiles", files.toString(), args[1].substring(0, 10))));
        layout.add(files.resolve("styles"), released);
        Tree.copy(files.resolve("fonts"), layout.fonts());
        Tree.date(layout.root(), released);
        new Training(layout, Tree.empty(work.resolve("kept"))).record(dist.resolve("training.log"));
        Tree.date(layout.cache(), released);

        new Icons(Path.of("packaging/icon.svg")).write(files.resolve("icons"));
        Installers.of(System.getProperty("os.name"), layout, files, dist, args.length > 2 ? args[2] : "").build(version, released);
    }
}
