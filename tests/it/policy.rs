//! The Content-Security-Policy of the page and of the ready files for servers is
//! one and the same.

const PAGE: &str = include_str!("../../index.html");

fn policy() -> &'static str {
    let (_, rest) = PAGE
        .split_once("http-equiv=\"Content-Security-Policy\" content=\"")
        .expect("a policy");
    rest.split_once('"').expect("its end").0
}

#[test]
fn the_policy_lets_nothing_out() {
    let policy = policy();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    for part in [
        "connect-src 'self'",
        "script-src 'self' 'wasm-unsafe-eval'",
        "style-src 'self'",
        // Workers are started from a script that is made here, to have this policy.
        "worker-src 'self' blob:",
        "require-trusted-types-for 'script'",
    ] {
        assert!(policy.split("; ").any(|of| of == part), "{part}");
    }
    for hole in [
        "unsafe-inline",
        "'unsafe-eval'",
        "http:",
        "https:",
        "*",
        "data:",
    ] {
        assert!(!policy.contains(hole), "{hole}");
    }
    // It stands before anything that it bears on.
    let place = |what: &str| PAGE.find(what).expect(what);
    assert!(place("Content-Security-Policy") < place("<link"));
    assert!(place("Content-Security-Policy") < place("<script"));
}

#[test]
fn servers_send_the_same() {
    for (name, text) in [
        ("nginx.conf", include_str!("../../docs/hosting/nginx.conf")),
        ("Caddyfile", include_str!("../../docs/hosting/Caddyfile")),
        ("_headers", include_str!("../../docs/hosting/_headers")),
        ("hosting.md", include_str!("../../docs/hosting.md")),
    ] {
        // Wherever a file gives one, it is this one.
        let given = text.matches("default-src 'none';").count();
        assert!(given > 0, "{name}");
        assert_eq!(text.matches(policy()).count(), given, "{name}");
    }
}

#[test]
fn the_markup_has_no_script_or_style_of_its_own() {
    for tag in PAGE.split("<script").skip(1) {
        assert!(
            tag.trim_start().starts_with("src=") || tag.contains("src="),
            "{tag}"
        );
        let (attributes, rest) = tag.split_once('>').expect("a tag");
        assert!(
            attributes.contains("src=") && rest.starts_with("</script>"),
            "{attributes}"
        );
    }
    assert!(!PAGE.contains("<style") && !PAGE.contains(" style="));
    assert!(!PAGE.contains(" onclick=") && !PAGE.contains(" onload="));
}
