package vn.hdnd.tracker.task.carrying.web;

import vn.hdnd.tracker.task.carrying.OpenTask;
import vn.hdnd.tracker.task.carrying.Proposal;

/** An open task with what is proposed for it. */
public record CarryRow(OpenTask task, Proposal proposal) {}
