package press.dateline.cli.program;

import io.quarkus.elasticsearch.restclient.lowlevel.ElasticsearchClientConfig;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.http.impl.nio.client.HttpAsyncClientBuilder;
import org.elasticsearch.client.RestClientBuilder;

/** Makes the connection to a cluster trust the authority that its operator named, and no other. */
@ElasticsearchClientConfig
@Singleton
public final class ClusterTrust implements RestClientBuilder.HttpClientConfigCallback {

    private final Settings settings;

    ClusterTrust(Settings settings) {
        this.settings = settings;
    }

    @Override
    public HttpAsyncClientBuilder customizeHttpClient(HttpAsyncClientBuilder http) {
        return settings.hostsCaFile()
                .filter(file -> !file.isBlank())
                .map(file -> http.setSSLContext(context(authorities(file))))
                .orElse(http);
    }

    /** The certificates of a file; throws {@link IllegalArgumentException} that names it and what would be right. */
    public static Collection<? extends Certificate> authorities(String file) {
        try (InputStream text = Files.newInputStream(Path.of(file))) {
            Collection<? extends Certificate> found =
                    CertificateFactory.getInstance("X.509").generateCertificates(text);
            if (found.isEmpty()) {
                throw new CertificateException("it is empty");
            }
            return found;
        } catch (IOException | InvalidPathException | CertificateException e) {
            throw new IllegalArgumentException(
                    "No certificate can be read from " + file + "; name the file of the authority that signed those of"
                            + " Elasticsearch, in PEM (--hosts-ca-file).",
                    e);
        }
    }

    private static SSLContext context(Collection<? extends Certificate> authorities) {
        try {
            KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
            store.load(null, null);
            int number = 0;
            for (Certificate authority : authorities) {
                store.setCertificateEntry("authority-" + number++, authority);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(store);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
