package press.dateline.program;

import java.awt.image.BufferedImage;

/**
 * Where two pictures differ to the eye: in which of their cells of eight by eight pixels the mean of a colour is another.
 *
 * @param share of all cells, from 0 to 1; 1 where the pictures have not the same size
 * @param marked the second picture, the cells that differ in red
 */
record PictureDifference(double share, BufferedImage marked) {

    private static final int CELL = 8;

    /** Of 256: a letter of another shape changes a cell by less, another word by more. */
    private static final int SEEN = 20;

    private static final int RED = 0xd00000;

    static PictureDifference between(BufferedImage kept, BufferedImage now) {
        if (kept.getWidth() != now.getWidth() || kept.getHeight() != now.getHeight()) {
            return new PictureDifference(1, now);
        }
        BufferedImage marked = new BufferedImage(now.getWidth(), now.getHeight(), BufferedImage.TYPE_INT_RGB);
        marked.getGraphics().drawImage(now, 0, 0, null);
        int cells = 0;
        int differing = 0;
        for (int y = 0; y + CELL <= now.getHeight(); y += CELL) {
            for (int x = 0; x + CELL <= now.getWidth(); x += CELL) {
                cells++;
                if (differs(kept, now, x, y)) {
                    differing++;
                    frame(marked, x, y);
                }
            }
        }
        return new PictureDifference((double) differing / cells, marked);
    }

    private static boolean differs(BufferedImage kept, BufferedImage now, int left, int top) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(kept, left, top, shift) - mean(now, left, top, shift)) > SEEN) {
                return true;
            }
        }
        return false;
    }

    private static int mean(BufferedImage picture, int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + CELL; y++) {
            for (int x = left; x < left + CELL; x++) {
                sum += picture.getRGB(x, y) >> shift & 0xff;
            }
        }
        return sum / (CELL * CELL);
    }

    private static void frame(BufferedImage marked, int left, int top) {
        for (int at = 0; at < CELL; at++) {
            marked.setRGB(left + at, top, RED);
            marked.setRGB(left, top + at, RED);
        }
    }
}
