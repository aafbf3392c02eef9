//! UNSUB, now and after a number of messages.

use super::common::*;

#[test]
fn auto_unsubscribe_ends_after_its_count() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> UNSUB 1 2
        -> PUB a 1
        -> 1
        -> PUB a 1
        -> 2
        -> PUB a 1
        -> 3
        <- MSG a 1 1
        <- 1
        <- MSG a 1 1
        <- 2
        ping
    ",
    );
}

#[test]
fn auto_unsubscribe_counts_from_the_beginning() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> PUB a 1
        -> 1
        -> PUB a 1
        -> 2
        -> UNSUB 1 3
        -> PUB a 1
        -> 3
        -> PUB a 1
        -> 4
        <- MSG a 1 1
        <- 1
        <- MSG a 1 1
        <- 2
        <- MSG a 1 1
        <- 3
        ping
        -> SUB b 2
        -> PUB b 0
        ->
        <- MSG b 2 0
        <-
        -> UNSUB 2 1
        -> PUB b 0
        ->
        ping
    ",
    );
}

#[test]
fn unsub_with_zero_or_again_is_now() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> UNSUB 1 5
        -> UNSUB 1 0
        -> PUB a 0
        ->
        ping
        -> UNSUB 1
        -> UNSUB 1
        ping
    ",
    );
}

#[test]
fn an_auto_unsubscribed_sid_can_be_used_again() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> UNSUB 1 1
        -> PUB a 0
        ->
        <- MSG a 1 0
        <-
        -> SUB b 1
        -> PUB b 0
        ->
        <- MSG b 1 0
        <-
        ping
    ",
    );
}

#[test]
fn a_later_maximum_replaces_the_earlier() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> UNSUB 1 1
        -> UNSUB 1 2
        -> PUB a 1
        -> 1
        -> PUB a 1
        -> 2
        -> PUB a 1
        -> 3
        <- MSG a 1 1
        <- 1
        <- MSG a 1 1
        <- 2
        ping
    ",
    );
}

#[test]
fn a_maximum_before_the_subscription_is_forgotten() {
    talk_quietly(
        "",
        "
        -> UNSUB 1 1
        -> SUB a 1
        -> PUB a 0
        ->
        <- MSG a 1 0
        <-
        -> PUB a 0
        ->
        <- MSG a 1 0
        <-
        ping
    ",
    );
}
