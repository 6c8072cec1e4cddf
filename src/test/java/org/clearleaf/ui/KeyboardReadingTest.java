package org.clearleaf.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.clearleaf.article.Article;
import org.clearleaf.article.Question;
import org.clearleaf.library.Library;
import org.clearleaf.support.FxThread;
import org.clearleaf.support.Libraries;
import org.clearleaf.support.OpenPage;
import org.clearleaf.support.OpenReader;
import org.clearleaf.ui.navigation.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everything in an article can be reached without a mouse. */
final class KeyboardReadingTest {

    private static final Library LIBRARY = Libraries.shipped();
    private static final Article ARTICLE = Libraries.article(LIBRARY, "ketamine-low-back-pain");

    private final OpenReader reader = OpenReader.on(LIBRARY);
    private final OpenPage page = new OpenPage(reader);

    @BeforeEach
    void open() {
        reader.go(new Place.Topic(ARTICLE.id(), null));
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void theSidebarLeadsToEveryQuestion() {
        goInto("faq-sidebar");
        reader.keys().press(KeyCode.DOWN);
        for (Question question : ARTICLE.questionsInReadingOrder()) {
            reader.keys().press(KeyCode.DOWN, KeyCode.ENTER);
            assertEquals(question.anchor(), reader.current());
            assertEquals(20, page.top(question.anchor()), 1, "a jump puts the panel 20 px under the tabs");
            goInto("faq-sidebar");
            reader.keys().press(KeyCode.DOWN);
        }
    }

    @Test
    void theArrowKeysLeadThroughTheTabs() {
        goInto("tab-bar");
        for (String first : List.of("what-is-ketamine", "why-for-back-pain", "who-may-be-offered-it")) {
            reader.keys().press(KeyCode.RIGHT);
            assertEquals(first, reader.current());
        }
        reader.keys().press(KeyCode.END);
        assertEquals("who-should-not-use-it", reader.current());
        reader.keys().press(KeyCode.HOME);
        assertEquals("at-a-glance", reader.current());
    }

    @Test
    void pageDownLeadsToTheEndAndSkipsNoLine() {
        goInto("page");
        double before = page.top("at-a-glance");
        while (reader.scrolled() < 1) {
            reader.keys().press(KeyCode.PAGE_DOWN);
            double now = page.top("at-a-glance");
            assertTrue(now < before, "Page Down must move on");
            assertTrue(before - now < page.viewHeight(), "Page Down must not jump over a line");
            before = now;
        }
        assertEquals(page.anchors().getLast(), reader.current(), "at the very end the last panel is read");
    }

    @Test
    void everyPanelThatHoldsSomethingToPressIsReachedByTab() {
        goInto("page");
        Node begun = reader.focus();
        do {
            assertInView(reader.focus());
            reader.keys().press(KeyCode.TAB);
        } while (isIn(reader.focus(), "page") && !reader.focus().equals(begun));
        assertEquals(page.anchors().getLast(), reader.current(), "the last link lies in the last panel");
    }

    @Test
    void escClosesAGlossaryTermAndTheFocusIsBackOnTheWord() {
        goInto("page");
        while (!reader.focus().getStyleClass().contains("term")) {
            reader.keys().press(KeyCode.TAB);
        }
        Node word = reader.focus();
        reader.keys().press(KeyCode.ENTER);
        assertEquals(2, reader.windows(), "the meaning stands in a window of its own");
        reader.keys().press(KeyCode.ESCAPE);
        reader.until("the meaning is closed", () -> reader.windows() == 1);
        assertEquals(word, reader.focused());
    }

    /** F6 goes round the regions of the window. */
    private void goInto(String region) {
        for (int i = 0; i < 6 && !isIn(reader.focus(), region); i++) {
            reader.keys().press(KeyCode.F6);
        }
        assertTrue(isIn(reader.focus(), region), "F6 does not lead into " + region);
    }

    private void assertInView(Node node) {
        double y = FxThread.call(() -> node.localToScene(node.getLayoutBounds()).getCenterY());
        double top = FxThread.call(() -> {
            Node scroll = reader.node(".article-view .page-scroll");
            return scroll.localToScene(scroll.getLayoutBounds()).getMinY();
        });
        assertTrue(
                y >= top && y <= top + page.viewHeight(),
                () -> "what has the focus must be in view: " + node + " at " + y);
    }

    private static boolean isIn(Node node, String styleClass) {
        assertNotNull(node);
        Node at = node;
        while (at != null && !at.getStyleClass().contains(styleClass)) {
            at = at.getParent();
        }
        return Objects.nonNull(at);
    }
}
