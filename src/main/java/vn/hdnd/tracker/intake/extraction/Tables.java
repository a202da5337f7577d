package vn.hdnd.tracker.intake.extraction;

/** Letters by byte; 0 where a byte means what it means everywhere. A middle dot keeps the place of such a byte. */
final class Tables {

    /** TCVN 5712:1993, from 0xA0; what the .Vn fonts show. */
    static final char[] TCVN3 = from(
            0xa0, "·ĂÂÊÔƠƯĐăâêôơưđẰ·····àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ");

    /** RFC 1456, from 0x80. */
    static final char[] VISCII = from(
            0x80,
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡưàáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ");

    private Tables() {}

    private static char[] from(int first, String letters) {
        var table = new char[256];
        for (var i = 0; i < letters.length(); i++) {
            table[first + i] = letters.charAt(i) == '·' ? 0 : letters.charAt(i);
        }
        return table;
    }
}
