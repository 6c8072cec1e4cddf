package org.clearleaf.takehome.pdf;

import java.nio.IntBuffer;

/**
 * A page as a printer or a screen shows it.
 *
 * @param argb row by row from the top left, a number for each pixel: alpha, red, green and blue
 */
public record PageImage(int width, int height, IntBuffer argb) {}
