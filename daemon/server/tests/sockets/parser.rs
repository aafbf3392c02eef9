//! How lines are read: separators, line ends, unknown words, bad arguments.

use super::common::*;

#[test]
fn words_are_read_in_either_case() {
    talk(
        "",
        "
        -> connect {\"verbose\":false}
        -> sub a 1
        -> pUb a 1
        -> x
        <- MSG a 1 1
        <- x
        -> unSub 1
        -> ping
        <- PONG
    ",
    );
}

#[test]
fn blanks_and_tabs_in_any_run_part_arguments() {
    talk_quietly(
        "",
        r"
        -> SUB \t a \t  1
        -> PUB   a \t 1
        -> x
        <- MSG a 1 1
        <- x
        -> UNSUB \t 1 \t
        ping
    ",
    );
}

#[test]
fn a_bare_newline_ends_a_line_but_not_a_payload() {
    talk_quietly(
        "",
        r"
        ->| SUB a 1\nPUB a 1\nx\r\n
        <- MSG a 1 1
        <- x
        ->| PUB a 1\nx\n
        <- -ERR 'Unknown Protocol Operation'
        closed
    ",
    );
}

#[test]
fn a_payload_ends_where_its_size_says() {
    let server = Server::start("");
    for wrong in ["xy\\r\\n", "x\\r\\r", "x\\n\\n"] {
        server.client().talk(&format!(
            "
            ->| PUB a 1\\r\\n{wrong}
            <- -ERR 'Unknown Protocol Operation'
            closed
        "
        ));
    }
}

#[test]
fn a_payload_may_hold_anything() {
    let server = Server::start("");
    let mut client = server.client();
    client.send(b"SUB a 1\r\nPUB a 9\r\nPING\r\n\0\xff\r\r\n");
    assert_eq!(client.message(), ("a".to_owned(), b"PING\r\n\0\xff\r".to_vec()));
    client.ping();
}

#[test]
fn a_message_may_come_byte_by_byte() {
    let server = Server::start("");
    let mut client = server.client();
    for byte in b"SUB  a.b  1\r\nPUB a.b r 3\r\nxyz\r\nHPUB a.b r 0 1\r\nx\r\n" {
        client.send([*byte]);
    }
    client.expect("MSG a.b 1 r 3");
    client.expect("xyz");
    assert_eq!(client.last_words(), None, "HPUB without headers closes");
}

#[test]
fn ping_and_pong_ignore_the_rest_of_the_line() {
    talk_quietly(
        "",
        "
        -> PINGxyz
        <- PONG
        -> PING and more
        <- PONG
        -> PONGxyz
        -> PONG
        ping
    ",
    );
}

#[test]
fn ok_from_a_client_is_ignored() {
    talk_quietly(
        "",
        "
        -> +OK
        -> +OKxyz
        ping
    ",
    );
}

#[test]
fn err_from_a_client_closes_silently() {
    talk_quietly(
        "",
        "
        -> -ERR 'x'
        closed
    ",
    );
}

#[test]
fn info_from_a_client_is_ignored_unless_its_json_is_bad() {
    talk_quietly(
        "",
        "
        -> INFO {}
        -> INFO{\"server_id\":\"x\"}
        ping
        -> INFO {x
        closed
    ",
    );
}

#[test]
fn connect_needs_no_blank() {
    talk(
        "",
        "
        -> CONNECT{\"verbose\":true}
        <- +OK
        ping
    ",
    );
}

#[test]
fn unknown_words_are_answered_and_close() {
    let words = [
        "GET / HTTP/1.1",
        "MSG a 1 1",
        "X",
        "RS+ a b",
        "RMSG a b 1",
        "LS+ a",
        "LMSG a 1",
        "A+ a",
        "",
        " PING",
        "PUX a",
        "SUV",
        "PI\\r\\n",
        "+OX",
        "+",
        "PUB",
        "HPUB",
        "SUB",
        "UNSUB",
        "-ERR",
        "HMSG",
    ];
    let server = Server::start("");
    for word in words {
        server.client().talk(&format!(
            "
            -> {word}
            <- -ERR 'Unknown Protocol Operation'
            closed
        "
        ));
    }
}

#[test]
fn bad_arguments_close_without_a_word() {
    let lines = [
        "PUB ",
        "PUB a",
        "PUB a b c 1",
        "PUB a x",
        "PUB a -1",
        "PUB a 1.5",
        "PUB a 1234567890",
        "PUB a b x",
        "SUB ",
        "SUB a",
        "SUB a b c d",
        "UNSUB ",
        "UNSUB 1 2 3",
        "CONNECT {",
        "CONNECT",
        "CONNECT []",
        "CONNECT {} x",
        "INFO",
        "-ERR ",
    ];
    let server = Server::start("");
    for line in lines {
        let mut client = server.client();
        client.say(line);
        assert_eq!(client.last_words(), None, "{line}");
    }
}

#[test]
fn sizes_are_up_to_nine_digits_and_passed_on_as_written() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> PUB a 000000001
        -> x
        <- MSG a 1 000000001
        <- x
        -> PUB a 0000000001
        closed
    ",
    );
}

#[test]
fn unsub_with_a_bad_maximum_unsubscribes_now() {
    talk_quietly(
        "",
        "
        -> SUB a 1
        -> UNSUB 1 x
        -> PUB a 1
        -> x
        ping
    ",
    );
}

#[test]
fn a_stray_hmsg_is_taken_for_an_empty_message() {
    talk_quietly(
        "",
        r"
        ->| HMSG a 1 1\r\n\r\n
        ping
        ->| HMSG a\r\n\r\n
        ping
        ->| HMSG a 1 1\r\nx\r\n
        <- -ERR 'Unknown Protocol Operation'
        closed
    ",
    );
}

#[test]
fn operations_work_before_connect() {
    talk(
        "",
        "
        -> PING
        <- PONG
        -> SUB a 1
        <- +OK
        -> PUB a 1
        -> x
        <- +OK
        <- MSG a 1 1
        <- x
    ",
    );
}

#[test]
fn a_second_connect_starts_over() {
    talk(
        "",
        "
        -> CONNECT {\"verbose\":false,\"echo\":true,\"name\":\"x\"}
        -> SUB a 1
        -> CONNECT {\"headers\":true}
        -> PUB a 1
        -> x
        ping
        -> SUB a 1
        -> PUB a 1
        -> x
        <- MSG a 1 1
        <- x
    ",
    );
}

#[test]
fn an_impossible_word_is_answered_at_its_first_bad_byte() {
    let server = Server::start("");
    for start in ["M", "PX", "SO"] {
        server.client().talk(&format!(
            "
            ->| {start}
            <- -ERR 'Unknown Protocol Operation'
            closed
        "
        ));
    }
}

#[test]
fn null_in_connect_changes_nothing() {
    talk(
        "",
        "
        -> CONNECT null
        <- +OK
        -> CONNECT {\"verbose\":null}
        <- +OK
    ",
    );
}
