package vn.hdnd.tracker.web;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import vn.hdnd.tracker.shared.Role;

/**
 * Who may call a handler. A handler without it is refused to everyone: a forgotten rule must not open a door. Which
 * objects a role may see is decided where they are read.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** Any of these roles, in any unit. */
    Role[] value() default {};

    /** Any account that is signed in. */
    boolean everyone() default false;

    /** Also people who are not signed in. */
    boolean open() default false;
}
