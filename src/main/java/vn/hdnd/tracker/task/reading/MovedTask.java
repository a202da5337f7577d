package vn.hdnd.tracker.task.reading;

import java.util.UUID;

/** A task that went on under the notice that took this one's place. @param path of its item there */
public record MovedTask(UUID item, String code, UUID noticeId, String noticeNumber, UUID itemId, String path) {}
