package vn.hdnd.tracker.task.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hdnd.tracker.shared.Actor;
import vn.hdnd.tracker.web.DeskQueue;
import vn.hdnd.tracker.web.QueueView;

/** The queues that assignments contribute to the desk. */
@Configuration(proxyBeanMethods = false)
class AssignmentDeskQueues {

    @Bean
    DeskQueue waitingReports(Queues queues) {
        return new Contributed(QueueKind.WAITING, queues);
    }

    @Bean
    DeskQueue putToCommittee(Queues queues) {
        return new Contributed(QueueKind.PUT, queues);
    }

    @Bean
    DeskQueue extensionsAsked(Queues queues) {
        return new Contributed(QueueKind.EXTENSION, queues);
    }

    @Bean
    DeskQueue declinedAssignments(Queues queues) {
        return new Contributed(QueueKind.DECLINED, queues);
    }

    @Bean
    DeskQueue proposalsOfClerks(Queues queues) {
        return new Contributed(QueueKind.PROPOSED, queues);
    }

    @Bean
    DeskQueue overdueAssignments(Queues queues) {
        return new Contributed(QueueKind.OVERDUE, queues);
    }

    @Bean
    DeskQueue silentAssignments(Queues queues) {
        return new Contributed(QueueKind.SILENT, queues);
    }

    @Bean
    DeskQueue undatedTasks(Queues queues) {
        return new Contributed(QueueKind.UNDATED, queues);
    }

    private record Contributed(QueueKind kind, Queues queues) implements DeskQueue {

        @Override
        public int order() {
            return kind.order();
        }

        @Override
        public boolean serves(Actor actor) {
            return kind.serves(actor);
        }

        @Override
        public QueueView load(Actor actor) {
            return queues.few(kind, actor);
        }
    }
}
