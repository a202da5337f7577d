package vn.hdnd.tracker.task.web;

import vn.hdnd.tracker.web.QueueView;

/**
 * A queue on the desk, with the place of its rows taken apart.
 *
 * @param template name of the template, {@code fragment} of the piece in it
 */
public record QueueCard(QueueView queue, String template, String fragment) {

    static QueueCard of(QueueView queue) {
        var named = queue.fragment().split("::", 2);
        return new QueueCard(queue, named[0].strip(), named[1].strip());
    }
}
