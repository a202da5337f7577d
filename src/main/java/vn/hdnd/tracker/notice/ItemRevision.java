package vn.hdnd.tracker.notice;

import java.util.List;
import vn.hdnd.tracker.intake.ItemKind;

/** What a clerk makes of an item in review. */
public record ItemRevision(String label, String text, ItemKind kind, List<UnitMention> units, ItemDeadline deadline) {}
