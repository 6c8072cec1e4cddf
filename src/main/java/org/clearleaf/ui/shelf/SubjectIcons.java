package org.clearleaf.ui.shelf;

import org.clearleaf.article.Subject;
import org.clearleaf.ui.control.Icon;

/** A picture for each subject. */
final class SubjectIcons {

    private SubjectIcons() {}

    static Icon of(Subject subject) {
        return switch (subject) {
            case BACK_AND_JOINTS -> Icon.BONE;
            case HEART_AND_BLOOD -> Icon.HEART_PULSE;
            case MIND_AND_MOOD -> Icon.BRAIN;
            case MEDICINES -> Icon.PILL;
            case SLEEP -> Icon.MOON;
            case DIABETES -> Icon.DROPLET;
            case VACCINES -> Icon.SYRINGE;
            case TESTS_AND_SURGERY -> Icon.STETHOSCOPE;
            case OTHER -> Icon.BOOK;
        };
    }
}
