package org.clearleaf.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Which package may depend on which. */
public final class Arrows {

    private static final List<String> VIEWS = List.of("shelf", "panel", "faq", "takehome", "notice");

    private Arrows() {}

    /** Of our packages, one depends on some others at most. */
    public static ArchRule dependsOn(String root, String room, String... others) {
        String[] known = Stream.concat(Stream.of(room), Arrays.stream(others))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + room + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..").and(not(resideInAnyPackage(known))))
                .because("each package can be read, tested and replaced without those above it");
    }

    public static ArchRule commandLineIsOnTop(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root)
                .because("the command line builds the rest and is built by nobody");
    }

    public static ArchRule toolkitIsUnderUi(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "javafx..", "com.sun.javafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp..")
                .because("content is read, searched and checked without a screen");
    }

    public static ArchRule uiIsOnTop(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root, root + ".ui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".ui..")
                .because("the screen shows what the other packages know, never the other way round");
    }

    public static ArchRule viewKnowsNoOtherView(String root, String view) {
        String[] others = VIEWS.stream()
                .filter(other -> !other.equals(view))
                .map(other -> view(root, other))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(view(root, view))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because("views meet in the window through the navigation, so that each can change alone");
    }

    public static ArchRule viewIsKnownToWindowOnly(String root, String view) {
        return classes()
                .that()
                .resideInAPackage(view(root, view))
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(view(root, view), root + ".ui.window..", root + ".ui.kiosk", root + ".ui", root)
                .because("the window, and on a shared screen the kiosk, are the only places where all views are known");
    }

    /** What a kiosk is made of: each room could serve another program. */
    public static ArchRule kioskRoomIsKnownToKioskOnly(String root, String room) {
        String rooms = root + ".ui.kiosk.";
        return classes()
                .that()
                .resideInAPackage(rooms + room + "..")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAnyPackage(rooms + room + "..", root + ".ui.kiosk", root + ".ui", root)
                .because("only the kiosk and who builds it know its clock, its watchdog, its keyboard and its touch");
    }

    public static ArchRule kioskPartStandsAlone(String root, String part) {
        return noClasses()
                .that()
                .resideInAPackage(kiosk(root, part))
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAnyPackage(
                                kiosk(root, part), root + ".ui.control..", root + ".ui.text..", root + ".ui.work.."))))
                .because("the parts of the kiosk meet in ui.kiosk, so that each can be tested without the others");
    }

    public static ArchRule noCycles(String root) {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("packages in a cycle are one package with a misleading name");
    }

    private static String kiosk(String root, String part) {
        return root + ".ui.kiosk." + part + "..";
    }

    private static String view(String root, String name) {
        return root + ".ui." + name + "..";
    }
}
