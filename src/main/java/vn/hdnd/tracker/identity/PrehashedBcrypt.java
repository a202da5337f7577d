package vn.hdnd.tracker.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.AbstractValidatingPasswordEncoder;

/**
 * bcrypt over a digest. bcrypt reads 72 bytes and a Vietnamese passphrase of forty letters is longer, so the password
 * (NFKC, NIST SP 800-63B section 3.1.1.2) first becomes 64 characters: Base64 of HMAC-SHA-384. The fixed key keeps
 * digests that leaked from elsewhere from being tried as they are; it is no secret.
 */
class PrehashedBcrypt extends AbstractValidatingPasswordEncoder {

    private static final SecretKeySpec PURPOSE =
            new SecretKeySpec("vn.hdnd.tracker password 1".getBytes(StandardCharsets.UTF_8), "HmacSHA384");

    private final BCryptPasswordEncoder bcrypt = new BCryptPasswordEncoder(11);

    @Override
    protected String encodeNonNullPassword(String password) {
        return required(bcrypt.encode(digest(password)));
    }

    @Override
    protected boolean matchesNonNull(String password, String hash) {
        return bcrypt.matches(digest(password), hash);
    }

    @Override
    protected boolean upgradeEncodingNonNull(String hash) {
        return bcrypt.upgradeEncoding(hash);
    }

    private static String digest(String password) {
        try {
            var mac = Mac.getInstance("HmacSHA384");
            mac.init(PURPOSE);
            var normal = Normalizer.normalize(password, Normalizer.Form.NFKC);
            return Base64.getEncoder().encodeToString(mac.doFinal(normal.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HMAC-SHA-384", e);
        }
    }

    private static String required(@Nullable String hash) {
        if (hash == null) {
            throw new IllegalStateException("bcrypt gave no hash");
        }
        return hash;
    }
}
