package org.clearleaf.ui.control;

import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableDoubleProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/** The square that an icon stands in. It grows with the text, by the CSS number {@code -cl-icon-scale}. */
final class IconSquare extends StackPane {

    private static final StyleablePropertyFactory<IconSquare> FACTORY =
            new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());
    private static final CssMetaData<IconSquare, Number> SCALE =
            FACTORY.createSizeCssMetaData("-cl-icon-scale", square -> square.scale, 1.0);

    private final StyleableDoubleProperty scale = new SimpleStyleableDoubleProperty(SCALE, this, "scale", 1.0);

    /**
     * @param size its side at the plain text size, in px
     * @param draw draws the icon anew for a side in px
     */
    IconSquare(Node drawing, double size, DoubleConsumer draw) {
        getChildren().add(drawing);
        getStyleClass().add("icon");
        setMouseTransparent(true);
        scale.subscribe(factor -> {
            double side = Math.round(size * factor.doubleValue());
            setMinSize(side, side);
            setPrefSize(side, side);
            setMaxSize(side, side);
            draw.accept(side);
        });
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
