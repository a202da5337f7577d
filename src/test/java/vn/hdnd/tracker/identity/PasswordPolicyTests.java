package vn.hdnd.tracker.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hdnd.tracker.shared.Refused;

class PasswordPolicyTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "con bò ăn cỏ trên đồi vắng",
                "mười năm sau mưa vẫn rơi",
                "correct horse battery staple",
                "văn phòng có bảy cửa sổ",
                "kX7#pq-90ZtLm4w"
            })
    void a_sentence_or_a_random_word_will_do(String password) {
        assertThatCode(() -> PasswordPolicy.check(password, "clerk", "Lê Thu Hà"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kX7#pq-90ZtLm4", "ăăăăăăă"})
    void fourteen_characters_are_too_few(String password) {
        assertRefused(password, "identity.password.tooShort");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaaaaaa",
                "123456789012345678",
                "abcdefghijklmnop",
                "qwertyuiopasdfghjkl",
                "Hội đồng nhân dân 2026",
                "Thường trực HĐND 2026",
                "demo-ket-luan-2022",
                "MatKhau-MatKhau-2025",
                "Password12345678!",
                "lethuha.lethuha.1990",
                "clerk clerk clerk 1"
            })
    void what_a_guesser_tries_first_is_refused(String password) {
        assertRefused(password, "identity.password.guessable");
    }

    @Test
    void length_is_bounded_by_what_a_hash_should_cost() {
        assertRefused("ab".repeat(200), "identity.password.tooLong");
    }

    @Test
    void a_long_passphrase_counts_to_its_last_letter_and_in_any_way_of_typing_it() {
        var encoder = new PasswordStorage().passwordEncoder();
        var passphrase = "mười năm sau mưa vẫn rơi trên mái nhà cũ của bà ngoại tôi ở cuối làng";
        var hash = encoder.encode(passphrase);

        assertThat(encoder.matches(passphrase, hash)).isTrue();
        assertThat(encoder.matches(java.text.Normalizer.normalize(passphrase, java.text.Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(encoder.matches(passphrase + "!", hash)).isFalse();
        assertThat(encoder.matches(passphrase.substring(0, passphrase.length() - 1), hash))
                .isFalse();
    }

    private static void assertRefused(String password, String key) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> PasswordPolicy.check(password, "clerk", "Lê Thu Hà"))
                .returns(key, Refused::messageKey);
    }
}
