package org.clearleaf.takehome;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;

/** Reads a code from its picture, as a phone does once it has found it. */
final class PhoneCamera {

    String read(DrawnCode code) throws ReaderException {
        int side = code.side();
        PlanarYUVLuminanceSource picture =
                new PlanarYUVLuminanceSource(code.grey(), side, side, 0, 0, side, side, false);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(picture)), Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }
}
