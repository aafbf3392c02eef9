//! `nats object`: buckets and what is kept in them.

mod messages;
mod support;

use std::io::{Read, Write};
use std::process::Stdio;

use async_nats::jetstream::object_store::ObjectStore;
use messages::Lab;
use regex::Regex;
use tokio::io::AsyncReadExt;

/// Dates, and times taken.
fn plain(text: &str) -> String {
    let rules = [
        (r"\d{4}-\d\d-\d\d \d\d:\d\d:\d\d", "DATE"),
        (r" in [0-9.]+(µs|ms|s)\b", " in TIME"),
        (r"│ [0-9.]+(µs|ms|s) +│", "│ AGO │"),
        (r"\nCluster Information:\n\n +Name: \n +Leader: \w+\n", ""),
    ];
    rules.iter().fold(text.to_string(), |text, (find, with)| {
        Regex::new(find).unwrap().replace_all(&text, *with).into_owned()
    })
}

/// A lab with a bucket FILES.
fn files() -> Option<Lab> {
    let lab = Lab::jetstream()?;
    lab.run("object add FILES").ok();
    Some(lab)
}

/// The bucket as the client library sees it, on a server of the test.
fn with_store<T>(lab: &Lab, bucket: &str, work: impl AsyncFnOnce(&mut ObjectStore) -> T) -> T {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let client = async_nats::connect(lab.server.url()).await.unwrap();
        let jetstream = async_nats::jetstream::new(client);
        work(&mut jetstream.get_object_store(bucket).await.unwrap()).await
    })
}

/// A number every few bytes, so that no two chunks are alike.
fn bytes(length: usize) -> Vec<u8> {
    let mut all = vec![0; length];
    for (number, block) in (0u32..).zip(all.chunks_mut(64)) {
        let head = block.len().min(4);
        block[..head].copy_from_slice(&number.to_le_bytes()[..head]);
    }
    all
}

#[test]
fn buckets_are_added_changed_sealed_and_deleted() {
    let Some(lab) = Lab::jetstream() else { return };
    let flags = "--description pictures --ttl 2d --max-bucket-size 1GB --metadata a=b --storage memory";
    let want = "\
Information for Object Store Bucket FILES created DATE

Configuration:

          Bucket Name: FILES
          Description: pictures
             Replicas: 1
                  TTL: 2d0h0m0s
               Sealed: false
                 Size: 0 B
  Maximum Bucket Size: 1.0 GiB
              Storage: Memory
   Backing Store Kind: JetStream
     JetStream Stream: OBJ_FILES
             Metadata: a: b
";
    assert_eq!(plain(&lab.run(&format!("object add FILES {flags}")).ok()), want);
    assert_eq!(plain(&lab.run("obj info FILES").ok()), want);
    let changed =
        plain(&lab.run("object edit FILES --ttl 1h --description drawings --max-bucket-size=-1").ok());
    let want =
        want.replace("2d0h0m0s", "1h0m0s").replace("pictures", "drawings").replace("1.0 GiB", "unlimited");
    assert_eq!(changed, want);
    let there = lab.run("object add FILES").failed();
    let api = "nats: API error: code=400 err_code=10058 description=stream name already in use";
    assert_eq!(there, format!("nats: error: nats: bucket name already in use: FILES\n{api}\n"));
    let sealed = plain(&lab.run("object seal FILES -f").ok());
    assert!(
        sealed.starts_with("FILES has been sealed\nInformation for Object Store Bucket FILES "),
        "{sealed}"
    );
    assert!(sealed.contains("               Sealed: true\n"), "{sealed}");
    let refused = lab.run_with(b"x", "object put FILES --name x").failed();
    assert!(refused.contains("sealed"), "{refused}");
    assert_eq!(lab.run("object del FILES -f").ok(), "");
    assert_eq!(lab.run("object ls").ok(), "No Object Store buckets found\n");
    assert_eq!(lab.run("object ls -n").ok(), "");
}

#[test]
fn an_object_goes_in_and_comes_out() {
    let Some(lab) = files() else { return };
    std::fs::write(lab.nats.path("a.txt"), "hello\n").unwrap();
    let put =
        plain(&lab.run("object put FILES a.txt --description greeting -H Lang:en -H 'No:{{Count}}'").ok());
    let info = "\
Object information for FILES > a.txt

        Description: greeting
               Size: 6 B
  Modification Time: DATE
             Chunks: 1
             Digest: SHA-256 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03
            Headers: Lang: en
                     No: 0
";
    assert_eq!(put, format!("\n{info}"));
    assert_eq!(plain(&lab.run("object info FILES a.txt").ok()), info);
    let refused = lab.run("object put FILES ./a.txt");
    assert_eq!(plain(&refused.out), format!("{info}\n"));
    assert!(refused.failed().starts_with("nats: error: could not obtain confirmation: "));
    let got = lab.run("object get FILES a.txt -O out.txt").ok();
    assert_eq!(plain(&got), "Wrote: 6 B to HOME/out.txt in TIME\n");
    assert_eq!(lab.nats.read("out.txt"), "hello\n");
    assert_eq!(lab.run("object get FILES a.txt -O out.txt").code, 1);
    let replaced = plain(&lab.run_with(b"bye", "object put FILES --name a.txt -f --chunk-size 2").ok());
    assert!(
        replaced.contains("               Size: 3 B\n  Modification Time: DATE\n             Chunks: 2\n")
    );
    plain(&lab.run("object get FILES a.txt -f").ok());
    assert_eq!(lab.nats.read("a.txt"), "bye");
    let to_pipe = lab.run("object get FILES a.txt -O /dev/stdout");
    assert_eq!(
        (to_pipe.out.as_str(), plain(&to_pipe.err).as_str()),
        ("bye", "Wrote: 3 B to /dev/stdout in TIME\n")
    );
}

#[test]
fn lists_and_deletions() {
    let Some(lab) = files() else { return };
    assert_eq!(lab.run("object ls FILES").ok(), "No entries found\n");
    for (name, size) in [("b", 1), ("a", 40_000)] {
        lab.run_with(&bytes(size), &format!("object put FILES --name {name}")).ok();
    }
    let want = "\
╭───────────────────────────────────────╮
│            Bucket Contents            │
├──────┬────────┬─────────────────────┤
│ Name │ Size   │ Time                │
├──────┼────────┼─────────────────────┤
│ b    │ 1 B    │ DATE │
│ a    │ 39 KiB │ DATE │
╰──────┴────────┴─────────────────────╯

";
    let listed = plain(&lab.run("object ls FILES").ok());
    assert_eq!(
        listed.lines().skip(2).collect::<Vec<_>>(),
        want.lines().skip(2).collect::<Vec<_>>(),
        "{listed}"
    );
    let buckets = plain(&lab.run("object ls").ok());
    assert!(buckets.contains("│ FILES  │             │ DATE │ 40 KiB │ AGO │\n"), "{buckets}");
    let deleted = plain(&lab.run("object del FILES b -f").ok());
    assert!(
        deleted.starts_with("Removed FILES > b\nInformation for Object Store Bucket FILES "),
        "{deleted}"
    );
    assert_eq!(lab.run("object ls FILES -n").ok(), "a\n");
    for line in ["get FILES b", "info FILES b", "info FILES never", "del FILES never -f"] {
        let failed = lab.run(&format!("object {line}")).failed();
        assert_eq!(failed, "nats: error: nats: object not found\n", "{line}");
    }
    assert_eq!(lab.run("object info NONE").failed(), "nats: error: nats: bucket not found: NONE\n");
    assert_eq!(lab.run("object info a.b").failed(), "nats: error: nats: invalid object-store name\n");
    let nameless = lab.run_with(b"x", "object put FILES").failed();
    assert_eq!(nameless, "nats: error: --name is required when reading from stdin\n");
    assert!(lab.run("object del FILES").failed().contains("Delete bucket FILES and all its files?"));
}

#[test]
fn changes_are_shown_as_they_happen() {
    let Some(lab) = files() else { return };
    lab.run_with(b"1", "object put FILES --name before").ok();
    let watch = lab.follow("object watch FILES");
    assert_eq!(plain(&watch.next()), "[DATE] PUT FILES > before: 1 B bytes in 1 chunks");
    lab.run_with(&bytes(3000), "object put FILES --name during --chunk-size 1000").ok();
    assert_eq!(plain(&watch.next()), "[DATE] PUT FILES > during: 2.9 KiB bytes in 3 chunks");
    lab.run("object del FILES before -f").ok();
    assert_eq!(plain(&watch.next()), "[DATE] DEL FILES > before");
}

#[test]
fn a_new_version_takes_the_place_of_the_old_one() {
    let Some(lab) = files() else { return };
    let messages = |lab: &Lab| {
        let info: serde_json::Value =
            serde_json::from_str(&lab.run("stream info OBJ_FILES --json").ok()).unwrap();
        info["state"]["messages"].as_u64().unwrap()
    };
    lab.run_with(&bytes(500), "object put FILES --name x --chunk-size 100").ok();
    assert_eq!(messages(&lab), 6);
    lab.run_with(&bytes(300), "object put FILES --name x --chunk-size 100 -f").ok();
    assert_eq!(messages(&lab), 4);
    // Too much for the bucket: what was there stays, and nothing half-stored with it.
    lab.run("object edit FILES --max-bucket-size 2000").ok();
    let full = lab.run_with(&bytes(5000), "object put FILES --name x --chunk-size 100 -f").failed();
    let want = "nats: error: nats: API error: code=503 err_code=10077 description=maximum bytes exceeded\n";
    assert_eq!(full, want);
    assert_eq!(messages(&lab), 4);
    lab.run("object get FILES x").ok();
    assert_eq!(std::fs::read(lab.nats.path("x")).unwrap(), bytes(300));
    lab.run("object del FILES x -f").ok();
    assert_eq!(messages(&lab), 1);
}

#[test]
fn a_corrupt_object_leaves_no_file() {
    let Some(lab) = files() else { return };
    lab.run_with(&bytes(300), "object put FILES --name x --chunk-size 100").ok();
    lab.run_with(&bytes(400), "object put FILES --name y --chunk-size 100").ok();
    let meta = "$O.FILES.M.eA==";
    let stored = lab.run(&format!("stream get OBJ_FILES --last-for '{meta}' --json")).ok();
    let stored: serde_json::Value = serde_json::from_str(&stored).unwrap();
    let data = data_encoding::BASE64.decode(stored["data"].as_str().unwrap().as_bytes()).unwrap();
    let mut document: serde_json::Value = serde_json::from_slice(&data).unwrap();
    document["digest"] = "SHA-256=LPJNul-wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=".into();
    lab.run_with(document.to_string().as_bytes(), &format!("pub -q '{meta}' -H Nats-Rollup:sub")).ok();
    let corrupt = lab.run("object get FILES x").failed();
    assert_eq!(corrupt, "nats: error: nats: received a corrupt object, digests do not match\n");
    lab.run("stream purge OBJ_FILES --subject '$O.FILES.C.>' -f").ok();
    let gone = lab.run("object get FILES y").failed();
    assert_eq!(gone, "nats: error: nats: chunks of the object are missing\n");
    let left = std::fs::read_dir(lab.nats.home.path()).unwrap().map(|e| e.unwrap().file_name());
    let left: Vec<_> = left.filter(|name| name != "js" && name != "server.conf").collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn objects_of_the_client_library_are_read_and_the_reverse() {
    let Some(lab) = files() else { return };
    let body = bytes(300_000);
    with_store(&lab, "FILES", async |store| {
        store.put("theirs", &mut body.as_slice()).await.unwrap();
        store.put("empty", &mut tokio::io::empty()).await.unwrap();
    });
    lab.run("object get FILES theirs").ok();
    assert_eq!(std::fs::read(lab.nats.path("theirs")).unwrap(), body);
    lab.run("object get FILES empty").ok();
    assert_eq!(lab.nats.read("empty"), "");
    std::fs::write(lab.nats.path("ours"), &body).unwrap();
    lab.run("object put FILES ours --description d -H A:1 --chunk-size 50000").ok();
    lab.run_with(b"", "object put FILES --name nothing").ok();
    lab.run("object del FILES theirs -f").ok();
    with_store(&lab, "FILES", async |store| {
        let mut object = store.get("ours").await.unwrap();
        let (info, mut read) = (object.info().clone(), vec![]);
        object.read_to_end(&mut read).await.unwrap();
        assert!(read == body);
        assert_eq!((info.size, info.chunks, info.description.as_deref()), (300_000, 6, Some("d")));
        assert_eq!(info.headers.unwrap().get("A").unwrap().as_str(), "1");
        let mut read = vec![];
        store.get("nothing").await.unwrap().read_to_end(&mut read).await.unwrap();
        assert!(read.is_empty());
        assert!(store.info("theirs").await.unwrap().deleted);
    });
}

#[test]
fn links_are_followed() {
    let Some(lab) = files() else { return };
    lab.run("object add OTHER").ok();
    lab.run_with(b"linked", "object put OTHER --name target").ok();
    let target = with_store(&lab, "OTHER", async |store| store.info("target").await.unwrap());
    with_store(&lab, "FILES", async |store| {
        store.add_link("link", &target).await.unwrap();
        store.add_bucket_link("whole", "OTHER").await.unwrap();
    });
    let got = lab.run("object get FILES link").ok();
    assert_eq!(plain(&got), "Wrote: 6 B to HOME/target in TIME\n");
    assert_eq!(lab.nats.read("target"), "linked");
    assert!(lab.run("object info FILES link").ok().contains("            Link To: OTHER > target\n"));
    let whole = lab.run("object get FILES whole").failed();
    assert_eq!(whole, "nats: error: nats: invalid Get, object is a link to a bucket\n");
    let circle =
        r#"{"name":"c","options":{"link":{"bucket":"FILES","name":"c"}},"bucket":"FILES","nuid":"N"}"#;
    lab.run_with(circle.as_bytes(), "pub -q '$O.FILES.M.Yw==' -H Nats-Rollup:sub").ok();
    let endless = lab.run("object get FILES c").failed();
    assert_eq!(endless, "nats: error: c: more than 16 links lead on from here\n");
}

#[test]
fn names_may_be_anything() {
    let Some(lab) = files() else { return };
    for name in ["ünï > *.txt", "a.b.c", "dir/../dir/x", "日本"] {
        lab.run_with(name.as_bytes(), &format!("object put FILES --name '{name}'")).ok();
    }
    assert_eq!(lab.run("object ls FILES -n").ok(), "ünï > *.txt\na.b.c\ndir/x\n日本\n");
    lab.run("object get FILES 'ünï > *.txt' -O 1").ok();
    assert_eq!(lab.nats.read("1"), "ünï > *.txt");
}

#[cfg(unix)]
#[test]
fn people_are_asked_before_anything_is_lost() {
    use expectrl::{Eof, Expect, Session};
    let Some(lab) = files() else { return };
    std::fs::write(lab.nats.path("x"), "old").unwrap();
    lab.run("object put FILES x").ok();
    let converse = |line: &str, question: &str, answer: &str, then: &str| {
        let words = shell_words::split(&format!("object {line}")).unwrap();
        let mut command = lab.nats.command(&words);
        command.stdin(Stdio::inherit()).env("TERM", "xterm");
        let mut terminal = Session::spawn(command).unwrap();
        terminal.set_expect_timeout(Some(std::time::Duration::from_secs(30)));
        terminal.expect(question).unwrap_or_else(|e| panic!("{line}: {question}: {e}"));
        terminal.send(answer).unwrap();
        terminal.expect(then).unwrap_or_else(|e| panic!("{line}: {then}: {e}"));
        terminal.expect(Eof).unwrap();
    };
    std::fs::write(lab.nats.path("x"), "new").unwrap();
    converse("put FILES x", "Replace existing file FILES > x", "n", "no");
    converse("get FILES x", "Replace existing target file", "n", "no");
    assert_eq!(lab.nats.read("x"), "new");
    converse("get FILES x", "Replace existing target file", "y", "Wrote: 3 B to ");
    assert_eq!(lab.nats.read("x"), "old");
    converse("del FILES x", "Delete 3 B byte file FILES > x?", "n", "Skipping delete");
    converse("del FILES x", "Delete 3 B byte file FILES > x?", "y", "Removed FILES > x");
    converse("info", "Select a Bucket", "\r", "Information for Object Store Bucket FILES");
    converse("seal FILES", "sealed buckets can not be unsealed or modified", "n", "no");
    converse("del FILES", "Delete bucket FILES and all its files?", "n", "Skipping delete");
    assert_eq!(lab.run("object ls -n").ok(), "FILES\n");
}

/// The memory that the process itself has filled by now, in KiB: without its program file, which is large in a debug build.
#[cfg(target_os = "linux")]
fn taken(pid: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{pid}/status")).unwrap();
    let line = status.lines().find(|line| line.starts_with("RssAnon:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

/// The size of an object must not show in the memory it takes; both ways stop short of the end to look.
#[cfg(target_os = "linux")]
#[test]
fn large_objects_take_little_memory() {
    const SIZE: usize = 64 << 20;
    const REST: usize = 4 << 20;
    const ENOUGH: u64 = 32 << 10;
    let Some(lab) = Lab::jetstream() else { return };
    lab.run("object add FILES --storage memory").ok();
    let body = bytes(SIZE);
    let mut put = lab.spawn("object put FILES --name large", Stdio::piped());
    let mut stdin = put.child.stdin.take().unwrap();
    stdin.write_all(&body[..SIZE - REST]).unwrap();
    let took = taken(put.child.id());
    stdin.write_all(&body[SIZE - REST..]).unwrap();
    drop(stdin);
    assert!(put.finish().ok().contains("Size: 64 MiB\n"));
    assert!(took < ENOUGH, "put took {took} KiB");
    let words = ["object", "get", "FILES", "large", "-O", "/dev/stdout"].map(String::from);
    let mut get = lab.nats.command(&words).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    let (mut stdout, mut read) = (get.stdout.take().unwrap(), vec![0; SIZE - REST]);
    stdout.read_exact(&mut read).unwrap();
    let took = taken(get.id());
    stdout.read_to_end(&mut read).unwrap();
    assert!(get.wait().unwrap().success());
    assert!(read == body);
    assert!(took < ENOUGH, "get took {took} KiB");
}
