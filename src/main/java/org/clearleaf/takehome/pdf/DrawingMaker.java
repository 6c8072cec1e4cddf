package org.clearleaf.takehome.pdf;

import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import java.io.File;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws our own drawings; a library for all of SVG would be ten times as large as they need. */
final class DrawingMaker implements SVGDrawer {

    @Override
    public SVGImage buildSVGImage(
            Element svg, Box box, CssContext context, double width, double height, double dotsPerPixel) {
        return new Drawing(svg, dotsPerPixel);
    }

    /** There are no words in our drawings. */
    @Override
    public void importFontFaceRules(List<FontFaceRule> rules, SharedContext context) {}

    @Override
    public void addFontFile(File file, String family, @Nullable Integer weight, @Nullable FontStyle style) {}

    @Override
    public void close() {}
}
