import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A Java that holds only the modules this program needs, JavaFX among them with its libraries where it looks first. */
final class RuntimeImage {

    /** Found by jdeps, but used by no code that we reach: Jackson's SQL dates, Lucene's vectors. */
    private static final Set<String> NOT_NEEDED = Set.of("java.sql", "jdk.incubator.vector");

    /** Found by name only: dates in other languages, packs in zip files, what Lucene asks of Java. */
    private static final Set<String> BY_NAME = Set.of("jdk.localedata", "jdk.zipfs", "jdk.management", "java.logging", "jdk.unsupported");

    private static final Set<String> LIBRARIES = Set.of("so", "dll", "dylib");

    /** For a screen that AWT draws on, and for building programs. */
    private static final List<String> LEFT_OUT = List.of(
            "lib/libawt_xawt.so", "lib/libjawt.so", "lib/libsplashscreen.so", "lib/jrt-fs.jar", "lib/jexec", "bin/jrunscript", "bin/jfr",
            "bin/keytool", "bin/rmiregistry");

    private final Jars jars;
    private final Path work;

    RuntimeImage(Jars jars, Path work) {
        this.jars = jars;
        this.work = work;
    }

    Path link() throws IOException, InterruptedException {
        Path modules = Tree.empty(work.resolve("modules"));
        Set<String> names = new TreeSet<>(needed());
        for (Path jar : jars.ofJavaFx()) {
            names.add(module(jar, modules));
        }
        Path runtime = work.resolve("runtime");
        Tool.jdk(
                "jlink",
                List.of(
                        "--module-path", modules.toString(), "--add-modules", String.join(",", names), "--strip-debug",
                        "--no-header-files", "--no-man-pages", "--compress", "zip-0", "--output", runtime.toString()));
        for (String name : LEFT_OUT) {
            Files.deleteIfExists(runtime.resolve(name));
        }
        if (System.getProperty("os.name").equals("Linux")) {
            strip(runtime);
        }
        return runtime;
    }

    /** Removes the names that only a debugger reads. Before the training, so that nothing changes after it. */
    private static void strip(Path runtime) throws IOException, InterruptedException {
        try (Stream<Path> files = Files.walk(runtime)) {
            Stream<String> libraries = files.filter(file -> isLibrary(file) || file.endsWith("bin/java") || file.endsWith("lib/jspawnhelper"))
                    .map(Path::toString);
            Tool.run(Stream.concat(Stream.of("strip", "--strip-unneeded"), libraries).toList());
        }
    }

    private Set<String> needed() throws IOException {
        List<String> arguments = Stream.concat(
                        Stream.of("--print-module-deps", "--ignore-missing-deps", "--multi-release", "25"),
                        jars.all().stream().map(Path::toString))
                .toList();
        String found = Tool.jdk("jdeps", arguments).lines().toList().getLast();
        Set<String> names = new TreeSet<>(BY_NAME);
        names.addAll(List.of(found.strip().split(",")));
        names.removeAll(NOT_NEEDED);
        return names;
    }

    /** Makes a module with libraries from a jar that hides them among its classes; jlink puts them in their place. */
    private String module(Path jar, Path modules) throws IOException {
        String name = ModuleFinder.of(jar).findAll().iterator().next().descriptor().name();
        Path classes = Tree.empty(work.resolve("unpacked").resolve(name));
        Path libraries = Tree.empty(work.resolve("libraries").resolve(name));
        Tool.jdk("jar", List.of("--extract", "--file", jar.toString(), "--dir", classes.toString()));
        try (Stream<Path> files = Files.list(classes)) {
            for (Path file : files.filter(RuntimeImage::isLibrary).toList()) {
                Files.move(file, libraries.resolve(file.getFileName()));
            }
        }
        Tool.jdk(
                "jmod",
                List.of(
                        "create", "--class-path", classes.toString(), "--libs", libraries.toString(),
                        modules.resolve(name + ".jmod").toString()));
        return name;
    }

    private static boolean isLibrary(Path file) {
        String name = file.getFileName().toString();
        return LIBRARIES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
