package press.dateline.ingest.copy;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** From bytes to text, whatever system they came from. */
public final class Characters {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final Charset CYRILLIC = Charset.forName("windows-1251");

    /** So many of a hundred characters are blanks and letters of English when every other byte is zero. */
    private static final double MOSTLY = 0.6;

    private static final Pattern DECLARED =
            Pattern.compile("(?:encoding|charset)\\s*=\\s*[\"']?([A-Za-z0-9_.:-]{2,30})");

    private Characters() {}

    /** The text of {@code bytes}: UTF-16 if they are, else UTF-8 in which bytes that are not are windows-1252, or Cyrillic. */
    public static String of(byte[] bytes) {
        Optional<Charset> wide = wide(bytes);
        if (wide.isPresent()) {
            return unmarked(new String(bytes, wide.get()));
        }
        try {
            return unmarked(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return unmarked(mended(bytes));
        }
    }

    /** The same for markup, which may say itself what its bytes are; bytes that are UTF-8 are, whatever is said. */
    public static String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        Matcher said = DECLARED.matcher(head);
        if (wide(bytes).isPresent() || !said.find()) {
            return of(bytes);
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return of(bytes);
        } catch (CharacterCodingException e) {
            return unmarked(said(said.group(1), bytes));
        }
    }

    private static String said(String name, byte[] bytes) {
        boolean known = Charset.isSupported(name) && !name.equalsIgnoreCase("utf-8");
        boolean latin = name.equalsIgnoreCase("iso-8859-1") || name.equalsIgnoreCase("us-ascii");
        return known ? new String(bytes, latin ? WINDOWS : Charset.forName(name)) : of(bytes);
    }

    /** UTF-16, with or without a mark, by the first bytes of a file; empty if it is anything else. */
    public static Optional<Charset> wide(byte[] start) {
        if (start.length < 2) {
            return Optional.empty();
        }
        if ((start[0] & 0xFF) == 0xFE && (start[1] & 0xFF) == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        if ((start[0] & 0xFF) == 0xFF && (start[1] & 0xFF) == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        int looked = Math.min(start.length, 4_096) / 2;
        int[] letters = new int[2];
        for (int i = 0; i < looked; i++) {
            letters[0] += start[2 * i] == 0 && letter(start[2 * i + 1]) ? 1 : 0;
            letters[1] += start[2 * i + 1] == 0 && letter(start[2 * i]) ? 1 : 0;
        }
        if (letters[0] > looked * MOSTLY) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        return letters[1] > looked * MOSTLY ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
    }

    private static boolean letter(byte value) {
        return value >= 0x20 && value < 0x7F || value == '\n' || value == '\r' || value == '\t';
    }

    private static String mended(byte[] bytes) {
        if (Cyrillic.isLikely(bytes)) {
            return new String(bytes, CYRILLIC);
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (!result.isError()) {
                return out.flip().toString();
            }
            byte[] wrong = new byte[Math.min(result.length(), in.remaining())];
            in.get(wrong);
            out.put(new String(wrong, WINDOWS));
            decoder.reset();
        }
    }

    private static String unmarked(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** Without what no text has: control characters of old wires, and halves of characters. */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (strange(text, i)) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static boolean strange(String text, int at) {
        char character = text.charAt(at);
        return character < 0x20 && character != '\n' && character != '\t' && character != '\r'
                || character == 0x7F
                || Character.isSurrogate(character) && !whole(text, at);
    }

    private static boolean whole(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at))
                ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!strange(text, i)) {
                clean.append(text.charAt(i));
            } else if (Character.isSurrogate(text.charAt(i))) {
                clean.append('\uFFFD');
            }
        }
        return clean.toString();
    }
}
