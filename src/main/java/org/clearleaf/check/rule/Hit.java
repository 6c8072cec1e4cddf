package org.clearleaf.check.rule;

import org.clearleaf.check.text.Text;

/**
 * A turn of phrase found in a text.
 *
 * @param sentence the sentence it stands in
 * @param words as they stand there
 */
public record Hit(Text text, String sentence, String words) {}
