package press.dateline.evaluate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;

/**
 * A class path on which one table is empty, so that everything that reads it does without it. Classes of the program are
 * loaded anew; what both sides hand each other, the JDK's classes and the name model, is the same on both.
 */
final class WithoutTable extends ClassLoader {

    private static final Set<String> SHARED = Set.of(
            "press.dateline.extract.model.NameModel",
            "press.dateline.extract.model.NameModel$Name",
            "press.dateline.extract.model.Label");

    private final String table;

    WithoutTable(String table) {
        super(WithoutTable.class.getClassLoader());
        this.table = table;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith("press.dateline.") || SHARED.contains(name)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null ? loaded : define(name);
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream getResourceAsStream(String name) {
        return name.equals(table) ? new ByteArrayInputStream(new byte[0]) : super.getResourceAsStream(name);
    }
}
