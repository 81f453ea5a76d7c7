package press.dateline.share;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** Paper to draw on. */
final class Canvas {

    private static final String ELLIPSIS = "…";

    private final BufferedImage image;
    private final Graphics2D pen;

    Canvas(int width, int height, Color paper) {
        image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        box(0, 0, width, height, paper);
    }

    void box(double x, double y, double width, double height, Color colour) {
        pen.setColor(colour);
        pen.fill(new Rectangle2D.Double(x, y, width, height));
    }

    /** One line from {@code x} on, standing on {@code y}, cut where it would be wider than {@code width}. */
    void line(Typeface face, double size, String text, double x, double y, double width, Color colour) {
        Shape shape = face.line(fitted(face, size, text, width), size);
        pen.setColor(colour);
        pen.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(shape));
    }

    /** One line that ends at {@code x}. */
    void lineTo(Typeface face, double size, String text, double x, double y, Color colour) {
        double width = face.width(text, size);
        line(face, size, text, x - width, y, width, colour);
    }

    /** Several lines, the last cut if there are more than {@code most}; how many there were. */
    int lines(Typeface face, double size, String text, double x, double y, double width, int most, Color colour) {
        List<String> lines = wrapped(face, size, text, width);
        int shown = Math.min(lines.size(), most);
        for (int i = 0; i < shown; i++) {
            boolean cut = i == most - 1 && lines.size() > most;
            String line = cut ? String.join(" ", lines.subList(i, lines.size())) : lines.get(i);
            line(face, size, line, x, y + i * size * 1.28, width, colour);
        }
        return shown;
    }

    byte[] png() {
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> wrapped(Typeface face, double size, String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || face.width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private static String fitted(Typeface face, double size, String text, double width) {
        // A little more than the width: that much is rounding.
        if (face.width(text, size) <= width + 1) {
            return text;
        }
        int[] letters = text.codePoints().toArray();
        int end = letters.length;
        while (end > 0 && face.width(new String(letters, 0, end).stripTrailing() + ELLIPSIS, size) > width) {
            end--;
        }
        return new String(letters, 0, end).stripTrailing() + ELLIPSIS;
    }
}
