package vn.hdnd.tracker.intake.extraction;

import vn.hdnd.tracker.intake.ReadingOrigin;

/** The text of a notice's file, clean and in NFC, and how it was come by. */
public record Extracted(String text, ReadingOrigin origin) {}
