/**
 * What the application runs on. Where nobody has set anything up: a PostgreSQL of its own, kept in one directory, held by
 * one process, durable, and brought back when it dies; with {@code spring.datasource.url} set none of this happens. And
 * what runs without anybody's click: {@link vn.hdnd.tracker.platform.RecurringJob}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package vn.hdnd.tracker.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
