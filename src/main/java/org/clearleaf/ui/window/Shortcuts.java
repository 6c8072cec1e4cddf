package org.clearleaf.ui.window;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.clearleaf.ui.navigation.Navigation;

/** The keys that work everywhere in the window; each has a visible button that does the same. */
final class Shortcuts {

    private static final double PAGE = 0.85;

    private final ReaderWindow window;
    private final ReaderModel model;
    private final Navigation navigation;
    private final WindowActions actions;

    Shortcuts(ReaderWindow window, ReaderModel model, Navigation navigation, WindowActions actions) {
        this.window = window;
        this.model = model;
        this.navigation = navigation;
        this.actions = actions;
    }

    void listen() {
        window.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            boolean used = key.isShortcutDown() ? withControl(key) : key.isAltDown() ? withAlt(key) : plain(key);
            if (used) {
                key.consume();
            }
        });
        window.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    private void typed(KeyEvent key) {
        Optional<TopicView> opening = window.topic().filter(TopicView::isDrawerOpening);
        if (opening.isPresent()) {
            key.consume();
            if (isLetter(key)) {
                opening.get().typeAhead(key.getCharacter());
            }
        } else if (key.getCharacter().equals("/") && !isTyping()) {
            key.consume();
            window.focusSearch();
        }
    }

    private static boolean isLetter(KeyEvent key) {
        return !key.isShortcutDown()
                && !key.isAltDown()
                && key.getCharacter().codePoints().noneMatch(Character::isISOControl);
    }

    private boolean withControl(KeyEvent key) {
        switch (key.getCode()) {
            case F -> window.focusSearch();
            case P -> actions.showTakeHome();
            case PLUS, EQUALS, ADD -> model.stepTextSize(1);
            case MINUS, SUBTRACT -> model.stepTextSize(-1);
            case DIGIT0, NUMPAD0 -> model.chooseTextSize(100);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean withAlt(KeyEvent key) {
        if (key.getCode() == KeyCode.LEFT) {
            navigation.back();
        } else if (key.getCode() == KeyCode.RIGHT) {
            navigation.forward();
        } else {
            return false;
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        switch (key.getCode()) {
            case ESCAPE -> window.escape();
            case F1 -> actions.showKeys();
            case F3 -> findNext(key.isShiftDown());
            case F6 -> nextRegion();
            case F11 -> actions.toggleFullScreen();
            default -> {
                return !isTyping() && scroll(key);
            }
        }
        return true;
    }

    private boolean scroll(KeyEvent key) {
        return window.topic()
                .map(topic -> {
                    switch (key.getCode()) {
                        case SPACE -> topic.page().scrollBy(key.isShiftDown() ? -PAGE : PAGE);
                        case PAGE_DOWN -> topic.page().scrollBy(PAGE);
                        case PAGE_UP -> topic.page().scrollBy(-PAGE);
                        case HOME -> topic.page().jumpToEnd(false);
                        case END -> topic.page().jumpToEnd(true);
                        default -> {
                            return false;
                        }
                    }
                    return true;
                })
                .orElse(false);
    }

    private void findNext(boolean backwards) {
        window.topic().ifPresent(topic -> {
            if (backwards) {
                topic.page().find().previous();
            } else {
                topic.page().find().next();
            }
        });
    }

    /** App bar, sidebar, tabs, page, and round again. */
    private void nextRegion() {
        List<Node> regions = List.of(".app-bar", ".faq-sidebar", ".tab-bar", ".page", ".home").stream()
                .map(window::lookup)
                .filter(Objects::nonNull)
                .filter(region -> region.getScene() != null && region.isVisible())
                .toList();
        Node focused = window.getScene().getFocusOwner();
        int at = -1;
        for (int i = 0; i < regions.size(); i++) {
            at = contains(regions.get(i), focused) ? i : at;
        }
        for (int step = 1; step <= regions.size(); step++) {
            if (focusInto(regions.get((at + step) % regions.size()))) {
                return;
            }
        }
    }

    private static boolean focusInto(Node region) {
        Node target = FocusTargets.first(region);
        if (target != null) {
            target.requestFocus();
        }
        return target != null;
    }

    private static boolean contains(Node region, Node node) {
        Node at = node;
        while (at != null && !at.equals(region)) {
            at = at.getParent();
        }
        return at != null;
    }

    private boolean isTyping() {
        boolean inField = window.getScene() != null && window.getScene().getFocusOwner() instanceof TextInputControl;
        return inField || window.topic().filter(TopicView::isDrawerOpening).isPresent();
    }
}
