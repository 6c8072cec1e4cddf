package org.clearleaf.ui.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.geometry.Insets;
import javafx.scene.Parent;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.clearleaf.support.FxThread;
import org.junit.jupiter.api.Test;

/** Lists, and pages within pages. */
final class NestedScrollTest {

    private static final int ROW = 80;

    private final List<String> opened = new ArrayList<>();

    @Test
    void aListFollowsTheFingerAndKeepsItsSelection() {
        ListView<String> list = list(100);
        try (TouchScreen screen = screen(list)) {
            FxThread.run(() -> list.getSelectionModel().select(3));
            screen.press(400, 600).move(400, 500).move(400, 300).release();
            assertEquals(200, top(list), 0.5);
            assertEquals(List.of(), opened);
            assertEquals(3, FxThread.call(() -> list.getSelectionModel().getSelectedIndex()));
        }
    }

    @Test
    void aListStopsAtItsEnd() {
        ListView<String> list = list(11);
        try (TouchScreen screen = screen(list)) {
            screen.press(400, 700).move(400, 600).move(400, 100).release();
            assertEquals(11 * ROW - 800, top(list), 0.5);
        }
    }

    @Test
    void aListThatFitsLeavesTheDragToThePageAroundIt() {
        ListView<String> list = list(3);
        ScrollPane page = FxThread.call(() -> page(list, 400));
        try (TouchScreen screen = screen(page)) {
            screen.press(400, 390).move(400, 340).move(400, 240).release();
            assertEquals(100, FxThread.call(() -> page.getVvalue() * 1600), 0.5);
        }
    }

    @Test
    void aListMovesAloneUntilItsEndAndThePageWithTheNextDrag() {
        ListView<String> list = list(6);
        ScrollPane page = FxThread.call(() -> page(list, 400));
        try (TouchScreen screen = screen(page)) {
            screen.press(400, 390).move(400, 340).move(400, 40).release();
            assertEquals(80, top(list), 0.5);
            assertEquals(0, FxThread.call(page::getVvalue));
            screen.press(400, 390).move(400, 340).move(400, 240).release();
            assertEquals(100, FxThread.call(() -> page.getVvalue() * 1600), 0.5);
        }
    }

    @Test
    void noneOf1000RandomDragsOpensAnything() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        ListView<String> list = list(1000);
        try (TouchScreen screen = screen(list)) {
            for (int drag = 0; drag < 1000; drag++) {
                FxThread.run(() -> screen.scene().getPreferences().setReducedMotion(random.nextBoolean()));
                double x = 100 + random.nextInt(600);
                double y = 100 + random.nextInt(600);
                double angle = random.nextDouble(2 * Math.PI);
                double far = 43 + random.nextInt(57);
                screen.press(x, y).move(x + far * Math.cos(angle), y + far * Math.sin(angle));
                if (random.nextBoolean()) {
                    screen.move(x, y);
                }
                screen.release();
            }
        }
        assertEquals(List.of(), opened, "seed " + seed);
    }

    private TouchScreen screen(Parent content) {
        TouchScreen screen = new TouchScreen(() -> new StackPane(content));
        FxThread.run(() -> {
            screen.scene().getPreferences().setReducedMotion(true);
            new FingerScroll(screen.root(), Millimetres.TYPICAL, _ -> false, screen.clock());
        });
        return screen;
    }

    private ListView<String> list(int rows) {
        return FxThread.call(() -> {
            ListView<String> list = new ListView<>(FXCollections.observableArrayList(
                    IntStream.range(0, rows).mapToObj(row -> "row " + row).toList()));
            list.setFixedCellSize(ROW);
            list.setPadding(Insets.EMPTY);
            list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> opened.add("opened"));
            return list;
        });
    }

    /** A page of 2,400 px that begins with the list. */
    private static ScrollPane page(ListView<String> list, double height) {
        list.setMinSize(700, height);
        list.setMaxSize(700, height);
        Region rest = new Region();
        rest.setMinSize(700, 2400 - height);
        ScrollPane page = new ScrollPane(new VBox(list, rest));
        page.setPadding(Insets.EMPTY);
        return page;
    }

    /** How many px of the list lie above its window. */
    private static double top(ListView<String> list) {
        FxThread.settle();
        return FxThread.call(() -> list.lookupAll(".list-cell").stream()
                .map(cell -> (ListCell<?>) cell)
                .filter(cell -> cell.isVisible() && !cell.isEmpty())
                .mapToDouble(
                        cell -> cell.getIndex() * ROW - cell.getBoundsInParent().getMinY())
                .findFirst()
                .orElseThrow());
    }
}
