package org.clearleaf.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** What no class may use, but for those named here. */
public final class Forbidden {

    /** Full names of the classes that may use AWT: the shapes and pictures of the PDF library are its own; no toolkit starts. */
    private static final Set<String> AWT_USERS = Set.of(
            "org.clearleaf.takehome.pdf.Drawing",
            "org.clearleaf.takehome.pdf.PathData",
            "org.clearleaf.takehome.pdf.PdfPages");

    /** Full names of the classes that may start other programs. */
    private static final Set<String> STARTERS = Set.of();

    private static final Set<String> SECOND_WINDOWS = Set.of(
            "javafx.stage.Popup",
            "javafx.stage.PopupWindow",
            "javafx.scene.control.Alert",
            "javafx.scene.control.ChoiceBox",
            "javafx.scene.control.ComboBox",
            "javafx.scene.control.ContextMenu",
            "javafx.scene.control.DatePicker",
            "javafx.scene.control.Dialog",
            "javafx.scene.control.MenuBar",
            "javafx.scene.control.MenuButton",
            "javafx.scene.control.PopupControl",
            "javafx.scene.control.Tooltip",
            "org.controlsfx.control.PopOver");

    private Forbidden() {}

    public static ArchRule webViewAndFxml(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("..javafx.scene.web..", "..javafx.fxml..")
                .because("a browser has ways out of the kiosk, and views are built in code");
    }

    public static ArchRule awt(String root) {
        return noClasses()
                .that(areNotAmong(AWT_USERS))
                .and()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..", "javafx.embed.swing..")
                .because("a second toolkit costs start-up time and memory and has file dialogs of its own");
    }

    public static ArchRule fileDialogs(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.stage.FileChooser")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("javafx.stage.DirectoryChooser")
                .because("a file dialog shows a kiosk's visitor the machine");
    }

    /** Each of these is a window of its own for the window manager, or opens one. */
    public static ArchRule secondWindows(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".ui.kiosk..")
                .should()
                .dependOnClassesThat(describe("open a window", type -> SECOND_WINDOWS.contains(type.getFullName())))
                .because("the kiosk's one window must never have another over it: overlays stand in the scene");
    }

    public static ArchRule otherPrograms(String root) {
        return noClasses()
                .that(areNotAmong(STARTERS))
                .and()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.awt.Desktop")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.lang.ProcessBuilder")
                .orShould()
                .callMethodWhere(calls("java.lang.Runtime", "exec"))
                .orShould()
                .callMethodWhere(calls("javafx.application.HostServices", "showDocument"))
                .because("another program is a way out of the kiosk, and words of an article must never start one");
    }

    public static ArchRule serialisedObjects(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.ObjectInputStream")
                .because("reading objects from bytes lets the bytes choose the code that runs");
    }

    public static ArchRule printedStackTraces(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .callMethodWhere(target(name("printStackTrace")))
                .because("a person is told what to do next, and the log keeps the rest");
    }

    public static ArchRule exits(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .doNotHaveFullyQualifiedName(root + ".Main")
                .should()
                .callMethodWhere(calls("java.lang.System", "exit"))
                .orShould()
                .callMethodWhere(calls("java.lang.Runtime", "exit"))
                .orShould()
                .callMethodWhere(calls("java.lang.Runtime", "halt"))
                .because("who ends the program decides for everybody else");
    }

    private static DescribedPredicate<JavaAccess<?>> calls(String owner, String method) {
        return targetOwner(name(owner)).and(target(name(method)));
    }

    private static DescribedPredicate<JavaClass> areNotAmong(Set<String> names) {
        return describe("are not among " + names, type -> !names.contains(type.getFullName()));
    }
}
