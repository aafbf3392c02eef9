//! `nats server check server`: what one server uses, and what it demands of clients.

use schemas::monitor::Varz;

use super::result::Found;
use super::{certificates, finish};
use crate::failure::Outcome;
use crate::nats::server::system::{System, Wait, answer, filter};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::duration::human_nanos;

pub fn command() -> Command {
    super::check("server", "Check a server", "scope:system")
        .details(
            "A critical limit below that of warnings turns the checks of connections and subscriptions around: then \
             few are bad.",
        )
        .flag(Flag::text("name", "Name of the server").required())
        .flag(Flag::int("cpu-warn", "Warn from so many per cent of a processor on"))
        .flag(Flag::int("cpu-critical", "Critical from so many per cent of a processor on"))
        .flag(Flag::int("mem-warn", "Warn from so many bytes of memory on"))
        .flag(Flag::int("mem-critical", "Critical from so many bytes of memory on"))
        .flag(Flag::int("conn-warn", "Warn from so many connections on"))
        .flag(Flag::int("conn-critical", "Critical from so many connections on"))
        .flag(Flag::int("subs-warn", "Warn from so many subscriptions on"))
        .flag(Flag::int("subs-critical", "Critical from so many subscriptions on"))
        .flag(Flag::duration("uptime-warn", "Warn until it has been up for so long"))
        .flag(Flag::duration("uptime-critical", "Critical until it has been up for so long"))
        .flag(Flag::bool("auth-required", "Critical unless it asks who clients are"))
        .flag(Flag::bool("tls-required", "Critical unless it demands TLS"))
        .flag(Flag::bool("js-required", "Critical unless it keeps streams"))
        .flag(Flag::duration("tls-cert-warn", "Warn when a certificate expires so soon"))
        .flag(Flag::duration("tls-cert-crit", "Critical when a certificate expires so soon"))
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let name = call.text("name");
    finish::check(call, Found::new("server", name), async |found| {
        let system = System::open(call).await.map_err(|f| f.context("connection failed"))?;
        let asked = varz(&system, name).await;
        let varz = asked.map_err(|f| f.context("varz failed"))?;
        if varz.server_name != name {
            crate::fail!("result from wrong server {:?}", varz.server_name);
        }
        demands(call, found, &varz);
        let (warning, critical) = (call.duration("tls-cert-warn"), call.duration("tls-cert-crit"));
        certificates::judge(found, &varz, warning, critical)?;
        uptime(call, found, &varz)?;
        usage(call, found, &varz);
        Ok(())
    })
}

async fn varz(system: &System, name: &str) -> Outcome<Varz> {
    let subject = "$SYS.REQ.SERVER.PING.VARZ";
    let replies = system.ask(subject, &filter::named(name), Wait::For(1)).await?;
    let Some(reply) = replies.first() else { crate::fail!("nats: timeout") };
    Ok(answer::read::<Varz>(&reply.payload)?.data)
}

fn demands(call: &Call, found: &mut Found, varz: &Varz) {
    let jetstream = varz.jetstream.config.is_some();
    for (flag, is, yes, no) in [
        ("js-required", jetstream, "JetStream enabled", "JetStream not enabled"),
        ("tls-required", varz.tls_required, "TLS required", "TLS not required"),
        ("auth-required", varz.auth_required, "Authentication required", "Authentication not required"),
    ] {
        match (call.flag(flag), is) {
            (false, _) => {}
            (true, true) => found.ok(yes),
            (true, false) => found.critical(no),
        }
    }
}

fn uptime(call: &Call, found: &mut Found, varz: &Varz) -> Outcome {
    let up = varz.now.unix_nanos().saturating_sub(varz.start.unix_nanos());
    let (warning, critical) = (call.duration("uptime-warn"), call.duration("uptime-critical"));
    if !warning.is_zero() || !critical.is_zero() {
        if critical > warning {
            crate::fail!("Up invalid thresholds");
        }
        let text = format!("Up {}", human_nanos(up));
        match i128::from(up) {
            up if up <= critical.as_nanos() as i128 => found.critical(text),
            up if up <= warning.as_nanos() as i128 => found.warn(text),
            _ => found.ok(text),
        }
    }
    let metric = found.metric("uptime", up as f64 / 1e9, "NATS Server uptime in seconds");
    metric.unit("s").limits(warning.as_secs_f64(), critical.as_secs_f64());
    Ok(())
}

fn usage(call: &Call, found: &mut Found, varz: &Varz) {
    let limits = |flag: &str| {
        let limit = |kind: &str| call.int(&format!("{flag}-{kind}")) as f64;
        (limit("warn"), limit("critical"))
    };
    let figures = [
        ("cpu", "CPU", varz.cpu, "%", "NATS Server CPU usage in percentage"),
        ("mem", "Memory", varz.mem as f64, "", "NATS Server memory usage in bytes"),
        ("connections", "Connections", varz.connections as f64, "", "Active connections"),
        ("subscriptions", "Subscriptions", f64::from(varz.subscriptions), "", "Active subscriptions"),
    ];
    let flags = ["cpu", "mem", "conn", "subs"];
    for ((name, _, value, unit, help), flag) in figures.iter().zip(flags) {
        let (warning, critical) = limits(flag);
        found.metric(name, *value, *help).unit(unit).limits(warning, critical);
    }
    for ((_, title, value, _, _), flag) in figures.iter().zip(flags) {
        // Little use of a processor or of memory is never bad.
        judge(found, title, *value, limits(flag), matches!(flag, "conn" | "subs"));
    }
}

fn judge(found: &mut Found, title: &str, value: f64, (warning, critical): (f64, f64), invertible: bool) {
    if warning == 0.0 && critical == 0.0 {
        return;
    }
    let inverted = critical < warning;
    if inverted && !invertible {
        return found.critical(format!("{title} invalid thresholds"));
    }
    let reached = |limit: f64| if inverted { value <= limit } else { value >= limit };
    let text = format!("{title} {value:.2}");
    if reached(critical) {
        found.critical(text);
    } else if reached(warning) {
        found.warn(text);
    } else {
        found.ok(text);
    }
}
