package vn.hdnd.tracker.notice.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import vn.hdnd.tracker.support.SampleCouncil;
import vn.hdnd.tracker.support.browser.BrowserTest;
import vn.hdnd.tracker.support.browser.Browsing;

/** What is copied in Word or on a web page arrives with its numbers, rows and columns. */
@BrowserTest
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class PasteBrowserTest {

    private static final String WORD = """
            <html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
            <head><meta name=Generator content="Microsoft Word 15"><style><!-- p.MsoNormal {margin:0cm;} --></style>
            <!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]--></head>
            <body lang=VI style='tab-interval:36.0pt'><!--StartFragment-->
            <table class=MsoTableGrid style='border-collapse:collapse'><tr style='mso-yfti-irow:0'>
            <td style='width:200pt'><p class=MsoNormal align=center>HĐND THỊ XÃ<o:p></o:p></p><p>Số: 12/TB-HĐND</p></td>
            <td><p class=MsoNormal><b>CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</b></p><p>Độc lập - Tự do - Hạnh phúc</p></td></tr></table>
            <p class=MsoNormal style='text-transform:uppercase'>Thông báo</p>
            <p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
            style='mso-list:Ignore'>1.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;&nbsp; </span></span><![endif]>Giao Văn
            phòng theo dõi.</p>
            <p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><!--[if !supportLists]--><span style='mso-list:Ignore'>a)<span
            style='font:7.0pt "Times New Roman"'>&nbsp; </span></span><!--[endif]-->Rà soát<del> cũ</del><ins> mới</ins>.</p>
            <p class=MsoListParagraphCxSpLast style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='font-family:Symbol'><span
            style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp; </span></span></span><![endif]>Báo cáo.</p>
            <table border=1><tr><td><p>STT</p></td><td><p>Nội dung</p></td><td><p>Chủ trì</p></td></tr>
            <tr><td>1</td><td><p>Rà soát</p><p>báo cáo</p></td><td>Sở Y tế</td></tr></table>
            <!--EndFragment--></body></html>""";

    private static final String WEB = "<ol start=3><li>Ba</li><li><p>Bốn</p><ol type=a><li>Một<li>Hai</ol></li></ol>"
            + "<ul><li>Gạch<ul><li>Cộng</li></ul></li></ul><script>document.title = 'hacked'</script><img src=x onerror=\"document.title='hacked'\">";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext context;

    private SampleCouncil council;

    @BeforeEach
    void found() {
        council = SampleCouncil.found(context);
    }

    @Test
    void lists_and_tables_keep_their_shape_and_nothing_in_them_runs(Browsing browsing) {
        var window =
                browsing.open("http://127.0.0.1:" + port).signIn(council.clerk().username(), SampleCouncil.PASSWORD);
        var page = window.goTo("/notices/new").page();
        var title = page.title();

        paste(page, WORD, "bản thường");
        assertThat(page.locator("#text")).hasValue("""
                        HĐND THỊ XÃ
                        Số: 12/TB-HĐND
                        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                        Độc lập - Tự do - Hạnh phúc
                        THÔNG BÁO
                        1. Giao Văn phòng theo dõi.
                        a) Rà soát mới.
                        - Báo cáo.
                        STT | Nội dung | Chủ trì
                        1 | Rà soát báo cáo | Sở Y tế
                        """);

        page.fill("#text", "");
        paste(page, WEB, "bản thường");
        assertThat(page.locator("#text")).hasValue("3. Ba\n4. Bốn\na) Một\nb) Hai\n- Gạch\n+ Cộng\n");

        assertThat(page).hasTitle(title);
        window.expectSound();
    }

    @Test
    void plain_text_is_left_to_the_browser(Browsing browsing) {
        var window =
                browsing.open("http://127.0.0.1:" + port).signIn(council.clerk().username(), SampleCouncil.PASSWORD);
        var page = window.goTo("/notices/new").page();

        org.assertj.core.api.Assertions.assertThat(paste(page, "", "1. Giao")).isFalse();
        org.assertj.core.api.Assertions.assertThat(paste(page, "<p>1. Giao</p>", "1. Giao"))
                .isFalse();
        window.expectSound();
    }

    /** Whether the page took what was pasted into its own hands. */
    private static boolean paste(Page page, String html, String text) {
        return (boolean) page.locator("#text").evaluate("""
                (field, copied) => {
                  const data = new DataTransfer();
                  data.setData('text/plain', copied.text);
                  if (copied.html) { data.setData('text/html', copied.html); }
                  field.focus();
                  return !field.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
                }
                """, Map.of("html", html, "text", text));
    }
}
