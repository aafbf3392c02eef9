//! The texts that scripts read.

#[allow(dead_code, reason = "screens are tested elsewhere")]
mod support;

use cli_top::{Model, Options, text};
use support::sample;

fn snapshot(options: Options) -> String {
    let mut model = Model::new(&options);
    model.take(Ok(sample(0)));
    text::snapshot(&model, &options.delimiter)
}

#[test]
fn the_grid() {
    let tail = format!("{:<40}", "2026-11-22 14:00:00 +0000 UTC");
    let expected = format!(
        "NATS server version 2.15.1 (uptime: 3d4h0s) \n\
         Server: east-1\n  \
           ID:   NDJWXUHX7FZ5BKKWHOGDBDAMHCW3MUB3JQM5EQS3XOHGZ4PUNBMPNK4D\n  \
           Load: CPU:  15.0%  Memory: 18.5M  Slow Consumers: 1\n  \
           In:   Msgs: 600  Bytes: 300.0K  Msgs/Sec: 0.0  Bytes/Sec: 0\n  \
           Out:  Msgs: 1.8K  Bytes: 900.0K  Msgs/Sec: 0.0  Bytes/Sec: 0\n\
         \n\
         Connections Polled: 3\n  \
           HOST             CID    NAME     SUBS    PENDING     MSGS_TO     MSGS_FROM   BYTES_TO    BYTES_FROM  LANG     VERSION  UPTIME   {:<40}\n  \
           127.0.0.1:50005  5      orders   2       200         1.2K        0           600.0K      0           go       1.52.0   0s       {tail}\n  \
           127.0.0.1:50006  6      billing  2       600         600         12          300.0K      6.0K        rust     1.52.0   0s       {tail}\n  \
           127.0.0.1:50009  9               2       0           0           600         0           300.0K      python3  1.52.0   0s       {tail}\n",
        "LAST_ACTIVITY"
    );
    assert_eq!(snapshot(Options::default()), expected);
}

#[test]
fn subscriptions_follow_the_last_column() {
    let text = snapshot(Options { subscriptions: true, raw: true, ..Options::default() });
    assert!(text.contains("LAST_ACTIVITY                           SUBSCRIPTIONS\n"), "{text}");
    assert!(text.contains(" UTC           _INBOX.x.*, orders.>\n"), "{text}");
    assert!(text.contains("  Load: CPU:  15.0%  Memory: 18.5M  "), "memory is never raw");
    assert!(text.contains("  Out:  Msgs: 1800  Bytes: 921600  "), "{text}");
}

#[test]
fn fields() {
    let text = snapshot(Options { subscriptions: true, delimiter: ",".into(), ..Options::default() });
    let expected = "NATS server version,2.15.1,(uptime: 3d4h0s),
Server:
Load:,CPU:,15.0%,Memory:,18.5M,Slow Consumers:,1
In:,Msgs:,600,Bytes:,300.0K,Msgs/Sec:,0.0,Bytes/Sec:,0
Out:,Msgs:,1.8K,Bytes:,900.0K,Msgs/Sec:,0.0,Bytes/Sec:,0

Connections Polled:,3
HOST,CID,NAME,SUBS,PENDING,MSGS_TO,MSGS_FROM,BYTES_TO,BYTES_FROM,LANG,VERSION,UPTIME,LAST_ACTIVITY,SUBSCRIPTIONS
127.0.0.1:50005,5,orders,2,200,1.2K,0,600.0K,0,go,1.52.0,0s,2026-11-22 14:00:00 +0000 UTC,_INBOX.x.*  orders.>
127.0.0.1:50006,6,billing,2,600,600,12,300.0K,6.0K,rust,1.52.0,0s,2026-11-22 14:00:00 +0000 UTC,_INBOX.x.*  bills.*
127.0.0.1:50009,9,,2,0,0,600,0,300.0K,python3,1.52.0,0s,2026-11-22 14:00:00 +0000 UTC,_INBOX.x.*  ticks
";
    assert_eq!(text, expected);
}
