package vn.hdnd.tracker.intake.extraction;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** Whether letters can be a Vietnamese syllable at all: what tells an encoding from another. */
final class VietnameseSyllable {

    private static final int LONGEST = 7;
    private static final String INITIAL = "(?:b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x)?";
    private static final String OPEN =
            "ai|am|an|ang|anh|ao|au|ay|a|ăm|ăn|ăng|âm|ân|âng|âu|ây|em|en|eng|eo|e|êm|ên|ênh|êu|ê"
                    + "|ia|iêm|iên|iêng|iêu|im|in|inh|iu|i|oai|oam|oan|oang|oanh|oao|oay|oa|oăm|oăn|oăng|oen|oeo|oe|oi|om|on|ong|oong|o"
                    + "|ôi|ôm|ôn|ông|ô|ơi|ơm|ơn|ơ|ua|uân|uâng|uây|uê|uênh|ui|um|un|ung|uơ|uôi|uôm|uôn|uông|uya|uyên|uynh|uyu|uy|u"
                    + "|ưa|ưi|ưm|ưng|ươi|ươm|ươn|ương|ươu|ưu|ư|yêm|yên|yêng|yêu|y";
    private static final String STOPPED = "ac|ach|ap|at|ăc|ăp|ăt|âc|âp|ât|ec|ep|et|êch|êp|êt|ich|iêc|iêp|iêt|ip|it"
            + "|oac|oach|oap|oat|oăc|oăt|oc|oet|ooc|op|ot|ôc|ôp|ôt|ơp|ơt|uât|uc|uêch|up|ut|uôc|uôt|uych|uyêt|uyt"
            + "|ưc|ươc|ươp|ươt|ưt|yêt";
    private static final Pattern ANY_TONE = Pattern.compile(INITIAL + "(?:" + OPEN + ")");
    /** A syllable that is stopped by p, t, c or ch is sharp or heavy. */
    private static final Pattern SHARP_OR_HEAVY = Pattern.compile(INITIAL + "(?:" + STOPPED + ")");

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";

    private VietnameseSyllable() {}

    static boolean valid(String word) {
        if (word.isEmpty() || word.length() > 3 * LONGEST) {
            return false;
        }
        var bare = new StringBuilder();
        var tone = '\0';
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        for (var i = 0; i < decomposed.length(); i++) {
            var c = decomposed.charAt(i);
            if (TONES.indexOf(c) < 0) {
                bare.append(c);
            } else if (tone != '\0') {
                return false;
            } else {
                tone = c;
            }
        }
        var letters = Normalizer.normalize(bare, Form.NFC);
        if (letters.length() > LONGEST) {
            return false;
        }
        return ANY_TONE.matcher(letters).matches()
                || (tone == '\u0301' || tone == '\u0323')
                        && SHARP_OR_HEAVY.matcher(letters).matches();
    }
}
