package vn.hdnd.tracker.notification.feed;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** The part of a calendar's address that nobody can guess: 256 bits. Only its hash is kept. */
record CalendarSecret(String text) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 43;

    static CalendarSecret next() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    boolean possible() {
        return text.length() == LENGTH;
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return "CalendarSecret[…]";
    }
}
