package vn.hdnd.tracker.support.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe-core says about a page. */
final class Accessibility {

    private Accessibility() {}

    static List<String> violations(Page page) {
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Accessibility::inWords).toList();
    }

    private static String inWords(Rule rule) {
        var places = rule.getNodes().stream().limit(5).map(CheckedNode::getHtml).toList();
        return "%s (%s): %s — %d×, e.g. %s"
                .formatted(
                        rule.getId(),
                        rule.getImpact(),
                        rule.getHelp(),
                        rule.getNodes().size(),
                        places);
    }
}
