//! `nats auth account`: limits, signing keys, imports, exports and mappings.

use super::Auth;

#[test]
fn a_plain_account() {
    let auth = Auth::with_operator("O");
    let want = "\
Account A (A-2)

Configuration:

                   Name: A
                 Issuer: O-1
               Operator: O
         System Account: false
                   Tags: prod
              JetStream: false
                  Users: 0
            Revocations: 0
        Service Exports: 0
         Stream Exports: 0
         Service Imports: 0
         Stream Imports: 0
";
    let want = want.replace("         Service Imports", "        Service Imports");
    let limits = "
Limits:

  Bearer Tokens Allowed: false
          Subscriptions: unlimited
            Connections: unlimited
        Maximum Payload: unlimited
              Leafnodes: unlimited
                Imports: unlimited
                Exports: unlimited

";
    auth.ok("auth operator info");
    assert_eq!(auth.ok("auth account add A --tags Prod --defaults"), want + limits);
    assert_eq!(auth.failed("auth account add A --defaults"), "account A already exist");
    assert_eq!(auth.failed("auth account info B"), "unknown Account: B");
    let ask = auth.failed("auth account info");
    assert_eq!(ask, "cannot ask \"Select an Account\" without a terminal: use the argument account");
    let ask = auth.failed("auth account add B");
    let want = "invalid input: cannot ask \"Maximum Connections\" without a terminal: use --connections or --defaults";
    assert_eq!(ask, want);
    let list = "Accounts\nName,Subject,Users,JetStream,System\nA,A-2,0,,\nSYSTEM,A-1,0,,true\n\n";
    assert_eq!(auth.ok("auth account ls O"), list);
    assert_eq!(auth.ok("auth account ls --names"), "A\nSYSTEM\n");
}

#[test]
fn edit_keeps_what_nobody_mentions() {
    let auth = Auth::with_operator("O");
    let line = "auth account add A --connections 10 --subscriptions 1000 --payload 1MB --leafnodes 2 --imports 3 \
                --exports 4 --bearer --expiry 1y --jetstream --js-disk 1GB --js-memory 1MB --js-streams 5 \
                --js-consumers 6 --js-disk-stream 10MB --js-max-pending 100 --js-stream-size-required \
                --js-cluster-traffic owner";
    let added = auth.ok(line);
    let limits = "
Limits:

           Bearer Tokens Allowed: true
                   Subscriptions: 1,000
                     Connections: 10
                 Maximum Payload: 1.0 MiB
                       Leafnodes: 2
                         Imports: 3
                         Exports: 4

  JetStream Settings:

                   Cluster Traffic: owner

    Account Default Limits:

                     Max Ack Pending: 100
                     Maximum Streams: 5
            Max Consumers Per Stream: 6
            Max Stream Size Required: true
                    Max File Storage: 1.0 GiB
        Max File Storage Stream Size: 10 MiB
                  Max Memory Storage: 1.0 MiB

";
    assert!(added.ends_with(limits), "{added}");
    let edited = auth.ok("auth account edit A --connections 11");
    assert_eq!(edited, added.replace("Connections: 10", "Connections: 11"));
    let off = auth.ok("auth account edit A --no-jetstream --no-bearer");
    assert!(off.contains("Leafnodes: 2\n") && !off.contains("JetStream Settings"), "{off}");
    assert_eq!(auth.failed("auth account edit A --js-disk 1GB"), "--js-disk needs --jetstream");
    let ask = auth.failed("auth account edit A --jetstream --js-memory 1MB");
    assert!(ask.ends_with("\"Maximum JetStream Disk Storage\" without a terminal: use --js-disk"), "{ask}");
    let on = auth.ok("auth account edit A --jetstream --js-memory 1MB --js-disk=-1");
    assert!(on.contains("Max File Storage: unlimited\n"), "{on}");
}

#[test]
fn scoped_signing_keys() {
    let auth = Auth::with_account();
    assert_eq!(auth.ok("auth account keys ls A"), "No Scoped Signing Keys or Roles defined\n");
    let want = "\
Scoped Signing Key A-3

Config:

        Description: takes orders
                Key: A-3
               Role: clerk
             Locale: Europe/Berlin
       Bearer Token: false

Limits:

        Max Payload: 1,024
           Max Data: unlimited
  Max Subscriptions: 10
   Connection Types: STANDARD, WEBSOCKET

Permissions:

  Publish:

                Allow: clerk.{{name()}}.>
                 Deny: clerk.admin

  Subscribe:

  No permissions defined

";
    auth.ok("auth account info A");
    auth.ok("auth account info SYSTEM");
    let line = "auth account keys add A clerk --description 'takes orders' --subscriptions 10 --payload 1K \
                --locale Europe/Berlin --connection nats --connection ws --pub-allow 'clerk.{{name()}}.>' \
                --pub-deny clerk.admin";
    assert_eq!(auth.ok(line), want);
    let key = auth.key("A-3");
    assert!(auth.seed(&key).exists());
    assert_eq!(auth.ok("auth account sk info A clerk"), want);
    assert_eq!(auth.ok(&format!("auth account keys view A {key}")), want);
    let list = "Scoped Signing Keys\nRole,Key,Description,Max Subscriptions,Pub Perms,Sub Perms\n\
                clerk,A-3,takes orders,10,2,0\n\n\n";
    assert_eq!(auth.ok("auth account keys ls A"), list);
    assert_eq!(auth.failed("auth account keys info A nobody"), "unknown signing key: nobody");
    auth.ok("auth account keys add A clerk");
    let said = auth.failed("auth account keys rm A --key clerk -f");
    assert_eq!(said, "2 keys have the role clerk: name one by its public key");
    assert_eq!(auth.ok(&format!("auth account keys rm A --key {key} -f")), "key \"A-3\" removed\n");
    assert!(!auth.seed(&key).exists());
}

#[test]
fn a_key_that_is_refused_is_not_kept() {
    let auth = Auth::with_account();
    let count = || walk(&auth.nats.path(".local/share/nats/nsc/keys/keys/A"));
    let before = count();
    auth.failed("auth account keys add A role --pub-allow 'a b c'");
    assert_eq!(count(), before);
}

fn walk(dir: &std::path::Path) -> usize {
    let entries = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| if path.is_dir() { walk(&path) } else { 1 }).sum()
}

#[test]
fn exports_and_imports() {
    let auth = Auth::with_account();
    auth.ok("auth account add B --defaults");
    let want = "\
Export info for prices exporting shop.prices

Configuration:

                    Name: prices
             Description: what things cost
                    Kind: Service
                    Info: https://example.net
                 Subject: shop.prices
     Activation Required: false
  Account Token Position: 0
              Advertised: true

Revocations:

No revocations found

";
    let line = "auth account exports add prices shop.prices A --service --description 'what things cost' \
                --url https://example.net --advertise";
    assert_eq!(auth.ok(line), want);
    auth.ok("auth account exports add news 'news.>' A");
    assert_eq!(auth.ok("auth account exports info shop.prices A"), want);
    let list = "Exports for account A\n\
                Name,Kind,Subject,Activation Required,Advertised,Token Position,Revocations\n\
                news,Stream,news.>,false,false,0,0\n\
                prices,Service,shop.prices,false,true,0,0\n\n";
    assert_eq!(auth.ok("auth account exports ls A"), list);
    let edited = auth.ok("auth account exports edit shop.prices A --no-advertise");
    assert_eq!(edited, want.replace("Advertised: true", "Advertised: false"));
    assert_eq!(auth.failed("auth account exports rm nothing A"), "subject \"nothing\" is not exported");

    auth.ok("auth account info A");
    auth.ok("auth account info B");
    let want = "\
Import info for import \"prices\" importing \"their.prices\"

Configuration:

                     Name: prices
             From Account: A (A-1)
            Local Subject: their.prices
                     Kind: Service
           Remote Subject: shop.prices
  Sharing Connection Info: true

";
    let line =
        "auth account imports add prices shop.prices B --source A --local their.prices --service --share";
    assert_eq!(auth.ok(line), want);
    let stream = auth.ok("auth account imports add news 'news.>' B --source A --traceable");
    assert!(stream.ends_with("  Allows Message Tracing: true\n\n"), "{stream}");
    assert_eq!(auth.ok("auth account imp info their.prices B"), want);
    let list = "Imports for account B\n\
                Name,Kind,Source,Local Subject,Remote Subject,Allows Tracing,Sharing Connection Info\n\
                news,Stream,A,news.>,news.>,true,false\n\
                prices,Service,A,their.prices,shop.prices,,true\n\n";
    assert_eq!(auth.ok("auth account imports ls B"), list);
    let edited = auth.ok("auth account imports edit their.prices B --no-share");
    assert_eq!(edited, want.replace("Info: true", "Info: false"));
    let said = auth.failed("auth account imports edit their.prices B --traceable");
    assert_eq!(said, "service imports cannot allow tracing");
    let removed = auth.ok("auth account imports rm their.prices B -f");
    assert_eq!(
        removed,
        "Removing service Import for local subject \"their.prices\" imported from Account \"A-1\"\n"
    );
    let removed = auth.ok("auth account exports rm shop.prices A -f");
    assert_eq!(removed, "Removing Service Export for subject \"shop.prices\"\n");
    let json: serde_json::Value =
        serde_json::from_str(&auth.ok("auth account imports info 'news.>' B --json")).unwrap();
    assert_eq!(json["type"], "stream");
}

#[test]
fn a_bucket_for_another_account() {
    let auth = Auth::with_account();
    auth.ok("auth account add B --defaults");
    let want = "\
Exporting Service Subject: $JS.API.STREAM.INFO.KV_CFG
Exporting Service Subject: $JS.API.DIRECT.GET.KV_CFG.$KV.CFG.>
Exporting Service Subject: $JS.API.CONSUMER.CREATE.KV_CFG.>
Exporting Service Subject: $KV.CFG.>
Exporting Stream Subject: _INBOX.KV_CFG.>
";
    assert_eq!(auth.ok("auth account exports kv CFG A"), want);
    let want = "\
Importing Service Subject: theirs.STREAM.INFO.KV_CFG
Importing Service Subject: theirs.DIRECT.GET.KV_CFG.$KV.CFG.>
Importing Service Subject: theirs.CONSUMER.CREATE.KV_CFG.>
Importing Service Subject: theirs.$KV.CFG.>
Importing Stream Subject: _INBOX.KV_CFG.>
";
    assert_eq!(auth.ok("auth account imports kv CFG theirs A B"), want);
    assert!(auth.ok("auth account info B").contains("Service Imports: 4\n         Stream Imports: 1\n"));
}

#[test]
fn mappings() {
    let auth = Auth::with_account();
    assert_eq!(auth.ok("auth account mappings ls A"), "No mappings defined\n");
    let want = "\
Subject mappings

Configuration:

        Source: buy
        Target: buy.v2
        Weight: 10
       Cluster: east

  Total weight: 10

";
    assert_eq!(auth.ok("auth account mappings add A buy buy.v2 10 east"), want);
    assert_eq!(auth.ok("auth account map info A buy"), want);
    let said = auth.failed("auth account mappings add A buy buy.v2 20 east");
    assert_eq!(said, "mapping buy -> buy.v2 already exists");
    let said = auth.failed("auth account mappings add A buy buy.v3 91 east");
    assert!(said.contains("100"), "{said}");
    std::fs::write(
        auth.nats.path("m.yaml"),
        "a.*:\n  - subject: b.$1\n    weight: 50\n  - subject: c.$1\n    weight: 50\n",
    )
    .unwrap();
    assert!(auth.ok("auth account mappings add A --config m.yaml").contains("  Total weight: 100\n"));
    let list = "Subject mappings for account A\nSource Subject,Target Subject,Weight,Cluster\n\
                a.*,b.$1,50,\na.*,c.$1,50,\nbuy,buy.v2,10,east\n\n";
    assert_eq!(auth.ok("auth account mappings ls A"), list);
    assert_eq!(auth.ok("auth account mappings rm A buy"), "Deleted mapping {buy}\n");
    assert_eq!(auth.failed("auth account mappings rm A buy"), "subject \"buy\" is not mapped");
}
