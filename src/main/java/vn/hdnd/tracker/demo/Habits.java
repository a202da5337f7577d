package vn.hdnd.tracker.demo;

import java.util.Map;
import java.util.Random;

/**
 * How a unit of the sample council works: some answer early, some must be asked. Drawn from fixed seeds, so that every
 * filling tells the same story.
 *
 * @param diligence between 0 and 1
 */
record Habits(double diligence, Random chance) {

    private static final double USUAL = 0.8;

    private static final Map<String, Double> KNOWN = Map.ofEntries(
            Map.entry("phường An Thạnh", 0.97),
            Map.entry("phường Bến Gỗ", 0.3),
            Map.entry("phường Trà Giang", 0.7),
            Map.entry("phường Vĩnh Lạc", 0.9),
            Map.entry("phường Đông Hưng", 0.65),
            Map.entry("xã Phước Lâm", 0.45),
            Map.entry("xã Tân Hòa", 0.97),
            Map.entry("xã Bình Khê", 0.55),
            Map.entry("xã Sơn Thượng", 0.6));

    private static final Map<String, Double> BODIES = Map.of("BPC", 0.85, "BKTXH", 0.5, "UBND", 0.55, "MTTQ", 0.85);

    static Habits of(String unitCode, String areaName, String task) {
        var diligence = BODIES.getOrDefault(unitCode, KNOWN.getOrDefault(areaName, USUAL));
        return new Habits(diligence, new Random((unitCode + areaName + task).hashCode()));
    }

    boolean happens(double probability) {
        return chance.nextDouble() < probability;
    }

    /** Whether something happens that the diligent rarely do. */
    boolean slips(double probability) {
        return chance.nextDouble() < probability * 2 * (1 - diligence);
    }

    int days(int from, int to) {
        return from + chance.nextInt(to - from + 1);
    }
}
