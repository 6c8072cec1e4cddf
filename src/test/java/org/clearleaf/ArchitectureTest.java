package org.clearleaf;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;
import org.clearleaf.architecture.Arrows;
import org.clearleaf.architecture.Forbidden;
import org.clearleaf.architecture.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * How the packages stand to each other and what none of them may use. The classes under {@code canary} break every rule on
 * purpose: a rule that doesn't notice them watches over nothing.
 */
final class ArchitectureTest {

    private static final String OURS = "org.clearleaf";
    private static final String CANARY = "canary";

    private static final JavaClasses OUR_CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(OURS);
    private static final JavaClasses CANARIES = new ClassFileImporter().importPackages(CANARY);

    @ParameterizedTest
    @CsvSource({"article, ArticleThatSearches", "settings, SettingsThatRead", "screen, GlassThatRules"})
    void theGroundFloorDependsOnNothingOfOurs(String floor, String canary) {
        holds(root -> Arrows.dependsOn(root, floor), canary);
    }

    @ParameterizedTest
    @CsvSource({
        "search, SearchThatReads",
        "check, CheckThatReads",
        "convert, ConverterThatReads",
        "takehome, HandoutThatReads",
        "speech, VoiceThatReads",
        "library, LibraryThatShows",
    })
    void whatWorksOnArticlesDependsOnThemAlone(String room, String canary) {
        holds(root -> Arrows.dependsOn(root, room, "article"), canary);
    }

    @Test
    void packsDependOnTheLibraryAlone() {
        holds(root -> Arrows.dependsOn(root, "pack", "library", "article"), "PackThatSearches");
    }

    @Test
    void theDoctorLooksWithoutAScreen() {
        holds(root -> Arrows.dependsOn(root, "doctor", "library", "settings", "article", "screen"), "DoctorThatShows");
    }

    @Test
    void nothingDependsOnTheCommandLine() {
        holds(Arrows::commandLineIsOnTop, "CallsMain");
    }

    @Test
    void onlyTheScreenKnowsTheToolkit() {
        holds(Arrows::toolkitIsUnderUi, "DrawsNode", "DrawsToggle", "DrawsIcon", "canary.Main");
    }

    @Test
    void onlyTheCommandLineKnowsTheScreen() {
        holds(Arrows::uiIsOnTop, "VoiceThatShows");
    }

    @ParameterizedTest
    @CsvSource({
        "shelf, ShelfThatOpens",
        "panel, PanelThatLists",
        "faq, SidebarThatPrints",
        "takehome, SheetThatWarns",
        "notice, NoticeThatBrowses",
    })
    void viewsDoNotKnowEachOther(String view, String canary) {
        holds(root -> Arrows.viewKnowsNoOtherView(root, view), canary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"shelf", "panel", "faq", "takehome", "notice"})
    void onlyTheWindowKnowsTheViews(String view) {
        holds(root -> Arrows.viewIsKnownToWindowOnly(root, view), "ControlThatKnowsViews");
    }

    @ParameterizedTest
    @CsvSource({"keyboard, KeyboardThatScrolls", "touch, FingerThatReads"})
    void thePartsOfTheKioskStandAlone(String part, String canary) {
        holds(root -> Arrows.kioskPartStandsAlone(root, part), canary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"session", "watch"})
    void onlyTheKioskKnowsItsRooms(String room) {
        holds(root -> Arrows.kioskRoomIsKnownToKioskOnly(root, room), "WindowThatWatches");
    }

    @Test
    void packagesFormNoCycles() {
        holds(Arrows::noCycles, "ShelfThatOpens", "NoticeThatBrowses");
    }

    @Test
    void thereIsNoWebViewAndNoFxml() {
        holds(Forbidden::webViewAndFxml, "ShowsWebPage", "LoadsFxml");
    }

    @Test
    void thereIsNoSecondToolkit() {
        holds(Forbidden::awt, "PaintsWithAwt", "PaintsWithSwing");
    }

    @Test
    void nobodyBrowsesTheFilesOfTheMachine() {
        holds(Forbidden::fileDialogs, "AsksForFile", "AsksForFolder");
    }

    @Test
    void theKioskHasOneWindow() {
        holds(Forbidden::secondWindows, "ExplainsInTooltip", "OffersMenu");
    }

    @Test
    void nothingOpensAnotherProgram() {
        holds(Forbidden::otherPrograms, "OpensDesktop", "OpensLink", "StartsProcess", "RunsCommand");
    }

    @Test
    void objectsAreNeverReadFromBytes() {
        holds(Forbidden::serialisedObjects, "ReadsObjects");
    }

    @Test
    void stackTracesAreForTheLog() {
        holds(Forbidden::printedStackTraces, "PrintsStackTrace");
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        holds(Forbidden::exits, "Exits", "Halts");
    }

    @Test
    void nothingStaticChanges() {
        holds(Shape::staticFieldsAreFinal, "HoldsStaticState");
    }

    @Test
    void classesAreClosed() {
        holds(Shape::classesAreClosed, "OpenClass", "OpenMember");
    }

    private static void holds(Function<String, ArchRule> rule, String... canaries) {
        String noticed = String.join(
                "\n", rule.apply(CANARY).evaluate(CANARIES).getFailureReport().getDetails());
        for (String canary : canaries) {
            assertTrue(noticed.contains(canary), () -> "this rule must notice " + canary + ", but saw: " + noticed);
        }
        rule.apply(OURS).allowEmptyShould(true).check(OUR_CLASSES);
    }
}
