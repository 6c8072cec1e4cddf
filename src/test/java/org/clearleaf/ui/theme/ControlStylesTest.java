package org.clearleaf.ui.theme;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Rule;
import javafx.css.Stylesheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ControlStylesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsLeftOutIsAboutControlsThatAreNotUsed() throws IOException {
        List<String> all = rules(new CssParser().parse(ControlStyles.original()));
        ControlStyles.write(folder);
        Stylesheet written = Stylesheet.loadBinary(
                folder.resolve("org/clearleaf/ui/theme/controls.bss").toUri().toURL());
        List<String> kept = rules(written);
        assertTrue(kept.size() * 4 < all.size(), "it is much shorter: " + kept.size() + " of " + all.size());
        assertEquals(
                all.stream().filter(rule -> !isOfUnused(rule)).toList(), kept, "all else is there, in the same order");
    }

    @Test
    void partsOfControlsGoWithThem() {
        assertEquals(
                ".root{ -fx-base: #ececec; }.menu-button{}",
                ControlStyles.withoutUnused(
                        ".root{ CHART_COLOR_1: #f3622d; -fx-base: #ececec; }.default-color0.chart-pie{}.axis-tick-mark{}.menu-button{}"));
    }

    @Test
    void aListKeepsItsOtherSelectors() {
        assertEquals(
                ".button, .menu-button{ -fx-padding: 1; }.text-field{}",
                ControlStyles.withoutUnused(
                        "/* a { comment } */.button,.spinner > .text-field, .menu-button{ -fx-padding: 1; }.tree-view{}.text-field{}"));
    }

    @Test
    void noControlIsUsedThatWouldBeLeftWithoutStyles() {
        Set<String> names =
                ControlStyles.UNUSED.stream().map(ControlStylesTest::className).collect(Collectors.toSet());
        noClasses()
                .should()
                .dependOnClassesThat(describe(
                        "have no styles in ControlStyles",
                        type -> type.getPackageName().startsWith("javafx.scene.control")
                                && names.contains(type.getSimpleName())))
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.chart..", "javafx.scene.web..")
                .check(new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("org.clearleaf"));
    }

    private static boolean isOfUnused(String selector) {
        return Arrays.stream(selector.split("[\\s>.:]+")).anyMatch(ControlStylesTest::isUnused);
    }

    private static boolean isUnused(String styleClass) {
        return Stream.concat(ControlStyles.UNUSED.stream(), ControlStyles.UNUSED_PARTS.stream())
                .anyMatch(name -> styleClass.equals(name)
                        || styleClass.startsWith(name + "-")
                        || styleClass.matches(name + "\\d"));
    }

    /** {@code tree-view} is the style class of TreeView. */
    private static String className(String styleClass) {
        return Arrays.stream(styleClass.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    private static List<String> rules(Stylesheet sheet) {
        return sheet.getRules().stream()
                .map(Rule::getSelectors)
                .flatMap(List::stream)
                .map(Object::toString)
                .toList();
    }
}
