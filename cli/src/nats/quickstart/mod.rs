//! `nats quickstart`: a server inside this program and a tour of it on real traffic.
//!
//! [`step`] says what a stop of the tour is, [`steps`] holds them, a file each; [`runner`] runs them, [`voice`] is how it all
//! looks. To add a stop: write its file in `steps/` and name it in [`steps::all`]. The tour neither reads nor writes the
//! user's contexts.

mod broker;
mod http;
mod next;
mod place;
mod restaurant;
mod runner;
mod step;
mod steps;
mod tour;
mod typed;
mod voice;

use daemon_config::Options;
use daemon_server::log::{Log, LogSettings};
use tokio::runtime::Handle;

use crate::failure::{Failure, Outcome};
use crate::nats::server::embedded::{self, ELSEWHERE, Embedded, EndSignals};
use crate::nats::server::ports::{self, Port};
use crate::nats::{Call, Command};
use crate::spec::Flag;
use crate::term::screen;
use crate::{outln, runtime};
use broker::Brokers;
use place::Place;
use runner::Done;
use tour::Tour;
use voice::Voice;

const PORT: u16 = 4222;
const HTTP_PORT: u16 = 8222;

/// The exit code of a program ended by Ctrl-C, as shells show it.
const INTERRUPTED: u8 = 130;

/// Global flags that `server run` has a use for, and the tour has not.
const OF_NO_USE: [&str; 4] = ["user", "password", "token", "trace"];

pub fn command() -> Command {
    Command::new("quickstart", "Start a server and take a tour of it")
        .details(
            "Starts a server inside this program, for this machine only, and shows on real traffic what it does, with the \
             commands to do the same by hand. Every result is checked. One step starts a second server, as a process of \
             its own, in order to kill it.\n\nOn a terminal the server then stays up until \
             Ctrl-C; with --exit, and without a terminal, all ends after the tour: with status 0 when every step came out \
             right, with 1 otherwise.\n\nYour contexts are neither used nor changed.",
        )
        .flag(Flag::bool("exit", "End after the tour"))
        .flag(Flag::int("port", "Port for clients, -1 for a free one; without the flag 4222, or a free one when taken"))
        .flag(Flag::int(
            "http-port",
            "Port for monitoring over HTTP, -1 for a free one; without the flag 8222, or a free one when taken",
        ))
        .flag(
            Flag::text("dir", "New or empty directory for the server's files, instead of a temporary one")
                .placeholder("DIR"),
        )
        .example("The tour, then a server to play with", "quickstart")
        .example("Only the tour, to see that all works", "quickstart --exit")
        .run(run)
}

fn run(call: &Call) -> Outcome {
    let flags = [&ELSEWHERE[..], &OF_NO_USE].concat();
    embedded::refuse(call, &flags, "quickstart starts a server of its own and connects to no other")?;
    let client = port(call, "port", PORT)?;
    let http = port(call, "http-port", HTTP_PORT)?;
    let mut place = Place::new(call.maybe_text("dir"))?;
    let settings = LogSettings { file: Some(place.log_file()), ..LogSettings::default() };
    let log = Log::open(settings).map_err(Failure::new)?;
    let stays = screen::stdout_is_terminal() && !call.flag("exit");
    let voice = Voice::of_stdout();
    // A server has runtimes of its own, which cannot end inside another one.
    let running = Embedded::start(options(&place), &log, client, http)?;
    let brokers = Brokers::default();
    let ended = runtime::block_on(async {
        let mut end = EndSignals::install()?;
        let tour = Tour::new(&running, &place, &brokers, call.options.timeout, Handle::current())?;
        outln!("{}", voice.welcome(&tour, &place, &running.taken));
        attend(&tour, &voice, stays, &mut end).await
    });
    brokers.close();
    drop(running);
    close(ended?, &mut place, stays)
}

/// The port that was asked for, or the usual one if it is free.
fn port(call: &Call, flag: &str, usual: u16) -> Outcome<Port> {
    match call.maybe_int(flag) {
        Some(port) => Ok(Port::Exactly(ports::check(flag, port, None)?)),
        None => Ok(Port::Rather(usual)),
    }
}

fn options(place: &Place) -> Options {
    let mut options = Options::default();
    options.jetstream.enabled = true;
    options.files.store_dir = place.store_dir().display().to_string();
    options.identity.server_name = "quickstart".into();
    options.listen.host = "127.0.0.1".into();
    options
}

/// How it ended.
enum Ended {
    /// By a signal during the tour.
    Interrupted,
    Toured(Vec<Done>),
}

/// Tours, and stays up afterwards if wanted; until a signal in either case.
async fn attend(tour: &Tour, voice: &Voice, stays: bool, end: &mut EndSignals) -> Outcome<Ended> {
    let (guide, speaker) = (tour.clone(), voice.clone());
    let steps = tokio::task::spawn_blocking(move || runner::run(&steps::all(), &guide, &speaker, stays));
    let done = tokio::select! {
        done = steps => done.map_err(|_| Failure::new("the tour panicked"))?,
        () = end.next() => return Ok(Ended::Interrupted),
    };
    outln!("{}", voice.summary(&done));
    if runner::verdict(&done).is_ok() {
        outln!("{}", if stays { next::while_running(voice, tour) } else { next::afterwards(voice) });
        if stays {
            crate::term::out::flush();
            end.next().await;
        }
    }
    Ok(Ended::Toured(done))
}

/// Says what became of the directory; the exit code.
fn close(ended: Ended, place: &mut Place, stays: bool) -> Outcome {
    let verdict = match ended {
        Ended::Interrupted => Err(Failure::silent(INTERRUPTED)),
        Ended::Toured(done) => runner::verdict(&done),
    };
    let failed = verdict.as_ref().is_err_and(|f| f.message.is_some());
    if stays && !failed {
        // Behind the ^C that the terminal shows.
        outln!();
    }
    outln!("The server has ended. {}", place.close(failed));
    verdict
}
