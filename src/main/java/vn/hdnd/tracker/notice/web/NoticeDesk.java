package vn.hdnd.tracker.notice.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.notice.NoticeFilter;
import vn.hdnd.tracker.notice.NoticeQueries;
import vn.hdnd.tracker.notice.NoticeStatus;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.shared.Role;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** What waits for the Office about notices that are not in tracking yet. */
@Configuration(proxyBeanMethods = false)
class NoticeDesk {

    private static final int SHOWN = 5;

    /** For the head of the Office: what clerks have submitted. */
    @Bean
    DeskQueue submittedNotices(NoticeQueries notices) {
        return new NoticeQueue(
                notices,
                10,
                Role.OFFICE_HEAD,
                "notice.desk.submitted",
                "wait",
                NoticeFilter.status(NoticeStatus.SUBMITTED),
                "/notices?status=SUBMITTED");
    }

    @Bean
    DeskQueue handedBackNotices(NoticeQueries notices) {
        return new NoticeQueue(
                notices,
                20,
                Role.CLERK,
                "notice.desk.handedBack",
                "late",
                NoticeFilter.waits(NoticeFilter.Waiting.HANDED_BACK),
                "/notices?waits=HANDED_BACK");
    }

    @Bean
    DeskQueue unsettledNotices(NoticeQueries notices) {
        return new NoticeQueue(
                notices,
                60,
                Role.CLERK,
                "notice.desk.unsettled",
                "soon",
                NoticeFilter.waits(NoticeFilter.Waiting.UNSETTLED),
                "/notices?waits=UNSETTLED");
    }

    private record NoticeQueue(
            NoticeQueries notices, int order, Role role, String key, String tone, NoticeFilter filter, String href)
            implements DeskQueue {

        @Override
        public boolean serves(Actor actor) {
            return actor.is(role);
        }

        @Override
        public QueueView load(Actor actor) {
            var top = notices.top(filter, SHOWN, actor);
            return new QueueView(key, tone, top.total(), href, "notice/desk :: rows", top.rows());
        }
    }
}
