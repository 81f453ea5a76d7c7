package press.dateline.share;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Letters as shapes. Drawn like this they need no font of the machine, and a server often has none. */
final class Typeface {

    static final Typeface HEADLINE = read("DejaVuSerif-Bold");
    static final Typeface PLAIN = read("DejaVuSans");
    static final Typeface BOLD = read("DejaVuSans-Bold");

    private final TrueTypeFont font;
    private final CmapLookup letters;

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.letters = font.getUnicodeCmapLookup();
    }

    private static Typeface read(String name) {
        try (InputStream in = Typeface.class.getResourceAsStream("/typefaces/" + name + ".ttf")) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(in)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One line of text that begins at the origin, {@code size} units high. */
    // One at a time: the font reads its letters as they are first asked for.
    synchronized Shape line(String text, double size) {
        Path2D line = new Path2D.Double();
        double scale = size / units();
        double x = 0;
        for (int letter : text.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            AffineTransform place = AffineTransform.getTranslateInstance(x, 0);
            place.scale(scale, -scale);
            GlyphData drawn = drawn(glyph);
            if (drawn != null) {
                line.append(place.createTransformedShape(drawn.getPath()), false);
            }
            x += advance(glyph) * scale;
        }
        return line;
    }

    /** How far {@link #line} reaches. */
    synchronized double width(String text, double size) {
        double width = 0;
        for (int letter : text.codePoints().toArray()) {
            width += advance(letters.getGlyphId(letter));
        }
        return width * size / units();
    }

    private GlyphData drawn(int glyph) {
        try {
            return font.getGlyph().getGlyph(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int advance(int glyph) {
        try {
            return font.getAdvanceWidth(glyph);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int units() {
        try {
            return font.getUnitsPerEm();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
