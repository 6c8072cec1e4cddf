package org.clearleaf.takehome.pdf;

import com.openhtmltopdf.css.parser.FSRGBColor;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer.SVGImage;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** One of our own drawings in a PDF: paths that are filled or stroked, sharp at every size. */
final class Drawing implements SVGImage {

    private static final double PERCENT = 100;

    private final Element svg;
    private final double width;
    private final double height;
    private final double left;
    private final double top;
    private final double scale;

    /** @param dots in a px of CSS */
    Drawing(Element svg, double dots) {
        this.svg = svg;
        String[] box = svg.getAttribute("viewBox").split(" ", -1);
        this.width = Double.parseDouble(svg.getAttribute("width")) * dots;
        this.height = Double.parseDouble(svg.getAttribute("height")) * dots;
        this.left = Double.parseDouble(box[0]);
        this.top = Double.parseDouble(box[1]);
        this.scale = width / Double.parseDouble(box[2]);
    }

    @Override
    public int getIntrinsicWidth() {
        return (int) width;
    }

    @Override
    public int getIntrinsicHeight() {
        return (int) height;
    }

    @Override
    public void drawSVG(OutputDevice device, RenderingContext context, double x, double y) {
        AffineTransform place = AffineTransform.getTranslateInstance(x, y);
        place.scale(scale, scale);
        place.translate(-left, -top);
        Stroke before = device.getStroke();
        for (Node node = svg.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element path) {
                draw(path, place, device);
            }
        }
        device.setStroke(before);
    }

    private void draw(Element path, AffineTransform place, OutputDevice device) {
        Path2D outline = PathData.read(path.getAttribute("d"));
        Shape shape = place.createTransformedShape(lowerPart(outline, path.getAttribute("data-from")));
        if (isColor(path.getAttribute("fill"))) {
            device.setColor(color(path.getAttribute("fill")));
            device.fill(shape);
        }
        if (isColor(path.getAttribute("stroke"))) {
            double thick = Double.parseDouble(path.getAttribute("stroke-width")) * scale;
            device.setColor(color(path.getAttribute("stroke")));
            device.setStroke(new BasicStroke((float) thick, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            device.draw(shape);
        }
    }

    /** What is left of a shape when some per cent of its height are taken from its top. */
    private static Shape lowerPart(Path2D outline, String percent) {
        if (percent.isEmpty()) {
            return outline;
        }
        Rectangle2D all = outline.getBounds2D();
        double away = all.getHeight() * Double.parseDouble(percent) / PERCENT;
        Area part = new Area(outline);
        part.intersect(new Area(
                new Rectangle2D.Double(all.getX(), all.getY() + away, all.getWidth(), all.getHeight() - away)));
        return part;
    }

    private static boolean isColor(String words) {
        return words.startsWith("#");
    }

    private static FSRGBColor color(String words) {
        Color color = Color.decode(words);
        return new FSRGBColor(color.getRed(), color.getGreen(), color.getBlue());
    }
}
