//! The web server behind `cargo xtask serve`, the benchmark, Lighthouse and the
//! tests in a browser: the files of a folder on 127.0.0.1, as a good host sends
//! them. `tower-http` does the serving; what stands here are the headers of a
//! host that compresses and caches, and the faults that tests ask for.

use std::{
    convert::Infallible,
    future::pending,
    io,
    net::{Ipv4Addr, SocketAddr},
    path::Path,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

use http_body_util::{BodyExt, Channel, Full, combinators::UnsyncBoxBody};
use hyper::{
    Method, Request, Response, StatusCode,
    body::{Bytes, Incoming},
    header::{self, HeaderValue},
    server::conn::http1,
    service::service_fn,
};
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::{
    net::{TcpListener, TcpStream},
    runtime::{Builder, Runtime},
    task::JoinHandle,
    time::sleep,
};
use tower_http::services::ServeDir;
use tower_service::Service;

/// How long a connection may stay silent.
const PATIENCE: Duration = Duration::from_secs(if cfg!(test) { 1 } else { 30 });

type Body = UnsyncBoxBody<Bytes, io::Error>;

/// A running server; it stops when it is dropped.
pub struct Server {
    address: SocketAddr,
    site: Arc<Site>,
    /// None once it has stopped.
    running: Option<(Runtime, JoinHandle<()>)>,
}

/// What is served.
struct Site {
    files: ServeDir,
    /// The path that the folder stands for; begins and ends with `/`.
    prefix: String,
    /// Whether browsers are to ask anew even for names with a hash.
    is_revalidated: AtomicBool,
    /// What is wrong, and with which file.
    fault: Mutex<Option<(Fault, String)>>,
}

/// What can be wrong with a file, for tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The connection ends in the middle of it.
    Torn,
    /// The server answers that it cannot serve it now.
    Sick,
    /// The server takes the request and never answers.
    Silent,
}

impl Server {
    /// Serves a folder at the root; port 0 takes a free one.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn start(folder: &Path, port: u16) -> io::Result<Server> {
        Server::start_at(folder, port, "/")
    }

    /// Serves a folder below a path that begins and ends with `/`.
    ///
    /// # Errors
    /// Where the port cannot be used.
    pub fn start_at(folder: &Path, port: u16, prefix: &str) -> io::Result<Server> {
        let runtime = (Builder::new_multi_thread().worker_threads(2))
            .enable_all()
            .build()?;
        let listener = runtime.block_on(TcpListener::bind((Ipv4Addr::LOCALHOST, port)))?;
        let address = listener.local_addr()?;
        let site = Arc::new(Site {
            files: ServeDir::new(folder)
                .precompressed_br()
                .precompressed_gzip(),
            prefix: prefix.to_owned(),
            is_revalidated: AtomicBool::default(),
            fault: Mutex::default(),
        });
        let accepting = runtime.spawn(accept(listener, site.clone()));
        Ok(Server {
            address,
            site,
            running: Some((runtime, accepting)),
        })
    }

    /// The port.
    pub fn port(&self) -> u16 {
        self.address.port()
    }

    /// The address of the page.
    pub fn url(&self) -> String {
        format!("http://{}{}", self.address, self.site.prefix)
    }

    /// From now on something is wrong with the file of this name.
    pub fn break_file(&self, fault: Fault, name: &str) {
        self.site.set_fault(Some((fault, name.to_owned())));
    }

    /// From now on all files are sent whole.
    pub fn mend(&self) {
        self.site.set_fault(None);
    }

    /// From now on browsers are told to ask anew for every file, also for those with a
    /// hash in their name: for a site whose files a test changes under their names.
    pub fn revalidate(&self) {
        self.site.is_revalidated.store(true, Ordering::Relaxed);
    }

    /// Cuts all connections and takes no more.
    pub fn stop(&mut self) {
        if let Some((runtime, _)) = self.running.take() {
            runtime.shutdown_timeout(Duration::from_secs(1));
        }
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some((runtime, accepting)) = self.running.take() {
            runtime.block_on(accepting).ok();
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn accept(listener: TcpListener, site: Arc<Site>) {
    loop {
        match listener.accept().await {
            Ok((connection, _)) => drop(tokio::spawn(serve(connection, site.clone()))),
            // For example too many open files, which pass.
            Err(_) => sleep(Duration::from_millis(50)).await,
        }
    }
}

/// Answers the requests of a connection until it ends.
async fn serve(connection: TcpStream, site: Arc<Site>) {
    connection.set_nodelay(true).ok();
    let answer = service_fn(|request| {
        let site = site.clone();
        async move { Ok::<_, Infallible>(site.answer(request).await) }
    });
    // A connection that breaks concerns nobody else.
    (http1::Builder::new().timer(TokioTimer::new()))
        .header_read_timeout(PATIENCE)
        .serve_connection(TokioIo::new(connection), answer)
        .await
        .ok();
}

impl Site {
    async fn answer(&self, mut request: Request<Incoming>) -> Response<Body> {
        let path = request.uri().path().strip_prefix(&self.prefix);
        let Some(name) = path.map(str::to_owned) else {
            return with_status(StatusCode::NOT_FOUND);
        };
        match format!("/{name}").parse() {
            Ok(uri) => *request.uri_mut() = uri,
            Err(_) => return with_status(StatusCode::NOT_FOUND),
        }
        let fault = (request.method() == Method::GET)
            .then(|| self.fault_of(&name))
            .flatten();
        match fault {
            Some(Fault::Silent) => pending().await,
            Some(Fault::Sick) => with_status(StatusCode::SERVICE_UNAVAILABLE),
            Some(Fault::Torn) => {
                // A browser that has the file must get it again, to have half of it.
                request.headers_mut().remove(header::IF_NONE_MATCH);
                request.headers_mut().remove(header::IF_MODIFIED_SINCE);
                torn(self.file(&name, request).await).await
            }
            None => self.file(&name, request).await,
        }
    }

    /// A file, with the headers that [docs/hosting.md](../../docs/hosting.md) asks of every host.
    async fn file(&self, name: &str, request: Request<Incoming>) -> Response<Body> {
        let Ok(response) = self.files.clone().call(request).await;
        let mut response = response.map(BodyExt::boxed_unsync);
        let is_found = response.status().is_success();
        let headers = response.headers_mut();
        let kind = headers.get(header::CONTENT_TYPE);
        if let Some(kind) = kind.and_then(|kind| kind.to_str().ok())
            && kind.starts_with("text/")
            && let Ok(kind) = HeaderValue::from_str(&format!("{kind}; charset=utf-8"))
        {
            headers.insert(header::CONTENT_TYPE, kind);
        }
        let is_kept = is_named_by_content(name) && !self.is_revalidated.load(Ordering::Relaxed);
        let caching = if is_found && is_kept {
            "public, max-age=31536000, immutable"
        } else {
            "no-cache"
        };
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static(caching));
        let nosniff = HeaderValue::from_static("nosniff");
        headers.insert(header::X_CONTENT_TYPE_OPTIONS, nosniff);
        response
    }

    /// What is wrong with the file of this name.
    fn fault_of(&self, name: &str) -> Option<Fault> {
        let fault = self.fault.lock().unwrap_or_else(PoisonError::into_inner);
        let (fault, broken) = fault.as_ref()?;
        (broken == name).then_some(*fault)
    }

    fn set_fault(&self, fault: Option<(Fault, String)>) {
        *self.fault.lock().unwrap_or_else(PoisonError::into_inner) = fault;
    }
}

/// Whether a file has a hash of its content in its name, as the build gives it:
/// `page-0123456789abcdef.css`, `demarche-0123456789abcdef_bg.wasm`.
fn is_named_by_content(name: &str) -> bool {
    let after_dashes = name.split('-').skip(1);
    after_dashes.into_iter().any(|rest| {
        let digits = rest.find(|c: char| !c.is_ascii_hexdigit());
        digits.is_some_and(|end| end == 16 && rest[end..].starts_with(['.', '_']))
    })
}

fn with_status(status: StatusCode) -> Response<Body> {
    let never = |error: Infallible| match error {};
    let body = Full::default().map_err(never).boxed_unsync();
    let mut response = Response::new(body);
    *response.status_mut() = status;
    response
}

/// The same answer, whose connection ends in the middle of the file.
async fn torn(response: Response<Body>) -> Response<Body> {
    let (mut parts, body) = response.into_parts();
    let Ok(whole) = body.collect().await else {
        return with_status(StatusCode::INTERNAL_SERVER_ERROR);
    };
    let bytes = whole.to_bytes();
    parts
        .headers
        .insert(header::CONTENT_LENGTH, bytes.len().into());
    let (mut sender, body) = Channel::new(1);
    tokio::spawn(async move {
        sender.send_data(bytes.slice(..bytes.len() / 2)).await.ok();
        // What was sent leaves before the connection ends.
        sleep(Duration::from_millis(20)).await;
        sender.abort(io::ErrorKind::ConnectionAborted.into());
    });
    Response::from_parts(parts, body.boxed_unsync())
}

#[cfg(test)]
mod tests {
    use super::{Fault, Server, is_named_by_content};
    use std::{
        fs,
        io::{Read, Write},
        net::TcpStream,
        path::{Path, PathBuf},
    };

    /// A folder that goes when it is dropped.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str, files: &[(&str, &str)]) -> Folder {
            let name = format!("demarche-server-{name}-{}", std::process::id());
            let folder = Folder(std::env::temp_dir().join(name));
            for (file, text) in files {
                let file = folder.0.join(file);
                fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
                fs::write(file, text).expect("a file");
            }
            folder
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            fs::remove_dir_all(&self.0).ok();
        }
    }

    fn ask(server: &Server, request: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(("127.0.0.1", server.port()))?;
        stream.set_read_timeout(Some(std::time::Duration::from_millis(500)))?;
        stream.write_all(request.as_bytes())?;
        let mut answer = Vec::new();
        // The connection stays open; the time-out ends the reading.
        stream.read_to_end(&mut answer).ok();
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }

    fn get(server: &Server, path: &str, headers: &str) -> String {
        ask(server, &format!("GET {path} HTTP/1.1\r\n{headers}\r\n")).expect("an answer")
    }

    #[test]
    fn serves_until_it_stops() {
        let folder = Folder::new("stops", &[("a.css", "p{}")]);
        let mut server = Server::start(&folder.0, 0).expect("a server");
        let answer = get(&server, "/a.css", "");
        assert!(
            answer.starts_with("HTTP/1.1 200 OK") && answer.ends_with("p{}"),
            "{answer}"
        );
        let answer = ask(&server, "HEAD /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(
            answer.contains("content-length: 3") && !answer.ends_with("p{}"),
            "{answer}"
        );
        let answer = get(&server, "/b.css", "");
        assert!(answer.starts_with("HTTP/1.1 404"), "{answer}");
        let answer = ask(&server, "POST /a.css HTTP/1.1\r\n\r\n").expect("an answer");
        assert!(answer.starts_with("HTTP/1.1 405"), "{answer}");
        // Stopping cuts connections too, as a network does.
        let mut open = TcpStream::connect(("127.0.0.1", server.port())).expect("a connection");
        server.stop();
        assert!(open.read(&mut [0]).map_or(true, |bytes| bytes == 0));
        assert!(ask(&server, "GET /a.css HTTP/1.1\r\n\r\n").is_err());
    }

    #[test]
    fn a_silent_connection_is_closed_and_forgotten() {
        let server = Server::start(Path::new("."), 0).expect("a server");
        let mut silent = TcpStream::connect(("127.0.0.1", server.port())).expect("a connection");
        silent
            .set_read_timeout(Some(4 * super::PATIENCE))
            .expect("a time-out");
        assert_eq!(silent.read(&mut [0]).expect("the end"), 0);
        std::thread::sleep(super::PATIENCE / 10);
        let (runtime, _) = server.running.as_ref().expect("it runs");
        // What is left is the task that accepts.
        assert_eq!(runtime.metrics().num_alive_tasks(), 1);
    }

    #[test]
    fn compressed_files_are_sent_to_those_who_take_them() {
        let folder = Folder::new(
            "packed",
            &[
                ("a.wasm", "plain"),
                ("a.wasm.br", "br"),
                ("a.wasm.gz", "gz"),
                ("b.json", "{}"),
            ],
        );
        let server = Server::start(&folder.0, 0).expect("a server");
        for (accepted, encoding, body) in [
            ("gzip, deflate, br, zstd", Some("br"), "br"),
            ("gzip, deflate", Some("gzip"), "gz"),
            ("br;q=0, gzip", Some("gzip"), "gz"),
            ("identity", None, "plain"),
        ] {
            let header = format!("Accept-Encoding: {accepted}\r\n");
            let answer = get(&server, "/a.wasm", &header);
            assert!(
                answer.contains("content-type: application/wasm\r\n"),
                "{answer}"
            );
            assert!(answer.contains("vary: accept-encoding\r\n"), "{answer}");
            assert!(answer.ends_with(&format!("\r\n\r\n{body}")), "{answer}");
            let line = encoding.map(|encoding| format!("content-encoding: {encoding}\r\n"));
            match line {
                Some(line) => assert!(answer.contains(&line), "{accepted}: {answer}"),
                None => assert!(!answer.contains("content-encoding"), "{answer}"),
            }
            // A file that has nothing beside it comes as it is.
            let answer = get(&server, "/b.json", &header);
            assert!(
                !answer.contains("content-encoding") && answer.ends_with("{}"),
                "{answer}"
            );
        }
        assert!(get(&server, "/a.wasm", "").ends_with("\r\n\r\nplain"));
    }

    #[test]
    fn names_with_a_hash_are_kept_and_others_are_asked_for_anew() {
        let hashed = "page-0123456789abcdef.css";
        let folder = Folder::new("cached", &[(hashed, "p{}"), ("index.html", "hello")]);
        let server = Server::start(&folder.0, 0).expect("a server");
        let answer = get(&server, &format!("/{hashed}"), "");
        assert!(answer.contains("cache-control: public, max-age=31536000, immutable\r\n"));
        assert!(
            answer.contains("content-type: text/css; charset=utf-8\r\n"),
            "{answer}"
        );
        let missing = get(&server, "/page-0123456789abcdee.css", "");
        assert!(missing.contains("cache-control: no-cache\r\n"), "{missing}");
        server.revalidate();
        let answer = get(&server, &format!("/{hashed}"), "");
        assert!(answer.contains("cache-control: no-cache\r\n"), "{answer}");

        let answer = get(&server, "/", "");
        assert!(answer.contains("cache-control: no-cache\r\n"), "{answer}");
        let etag = answer.lines().find_map(|line| line.strip_prefix("etag: "));
        let known = format!("If-None-Match: {}\r\n", etag.expect("an ETag"));
        assert!(get(&server, "/", &known).starts_with("HTTP/1.1 304"));
        // Even where it changes within a second and keeps its length.
        fs::write(folder.0.join("index.html"), "HELLO").expect("a file");
        assert!(get(&server, "/", &known).ends_with("HELLO"));
    }

    #[test]
    fn hashes_in_names() {
        assert!(is_named_by_content("demarche-79c0f155d4b44719_bg.wasm"));
        assert!(is_named_by_content("parts/a-b-0123456789abcdef.js"));
        assert!(!is_named_by_content("icon-192.png"));
        assert!(!is_named_by_content("0123456789abcdef.js"));
        assert!(!is_named_by_content("talks-0123456789abcdef0.json"));
        assert!(!is_named_by_content("talks-0123456789abcdef"));
    }

    #[test]
    fn requests_stay_in_the_folder() {
        let folder = Folder::new(
            "inside",
            &[
                ("secret", "secret"),
                ("dist/index.html", "index"),
                ("dist/a b.json", "{}"),
                ("dist/css/a.css", "p{}"),
            ],
        );
        let check = |prefix: &str, target: &str, body: Option<&str>| {
            let dist = folder.0.join("dist");
            let server = Server::start_at(&dist, 0, prefix).expect("a server");
            let answer = get(&server, target, "");
            let (head, found) = answer.split_once("\r\n\r\n").expect("a head");
            match body {
                Some(body) => assert_eq!(found, body, "{target}: {head}"),
                None => assert!(
                    head.starts_with("HTTP/1.1 404") && found.is_empty(),
                    "{target}: {answer}"
                ),
            }
        };
        check("/", "/", Some("index"));
        check("/", "/css/a.css?x", Some("p{}"));
        check("/", "/a%20b.json", Some("{}"));
        check("/talks/", "/talks/", Some("index"));
        check("/talks/", "/talks/css/a.css", Some("p{}"));
        check("/talks/", "/css/a.css", None);
        check("/", "/../secret", None);
        check("/", "/%2e%2e/secret", None);
        check("/", "//etc/passwd", None);
        check("/", "/a%zz", None);
        check("/", "/..%5csecret", None);
    }

    #[test]
    fn media_types() {
        let folder = Folder::new(
            "kinds",
            &[
                ("a/b_bg.wasm", ""),
                ("sw.js", ""),
                ("manifest.webmanifest", ""),
                ("a.csv", ""),
                ("icon.svg", ""),
                ("index.html", ""),
            ],
        );
        let server = Server::start(&folder.0, 0).expect("a server");
        for (path, kind) in [
            ("/a/b_bg.wasm", "application/wasm"),
            ("/sw.js", "text/javascript; charset=utf-8"),
            ("/manifest.webmanifest", "application/manifest+json"),
            ("/a.csv", "text/csv; charset=utf-8"),
            ("/icon.svg", "image/svg+xml"),
            ("/", "text/html; charset=utf-8"),
        ] {
            let answer = get(&server, path, "");
            assert!(
                answer.contains(&format!("content-type: {kind}\r\n")),
                "{answer}"
            );
        }
    }

    #[test]
    fn faults_concern_one_file_until_they_are_mended() {
        let folder = Folder::new("faults", &[("a.js", "abcdefgh"), ("b.js", "b")]);
        let server = Server::start(&folder.0, 0).expect("a server");
        let whole = get(&server, "/a.js", "");
        let etag = whole.lines().find_map(|line| line.strip_prefix("etag: "));
        let known = format!("If-None-Match: {}\r\n", etag.expect("an ETag"));
        server.break_file(Fault::Torn, "a.js");
        let answer = get(&server, "/a.js", &known);
        assert!(
            answer.contains("content-length: 8\r\n") && answer.ends_with("\r\n\r\nabcd"),
            "{answer}"
        );
        assert!(get(&server, "/b.js", "").ends_with("\r\n\r\nb"));
        server.break_file(Fault::Sick, "a.js");
        assert!(get(&server, "/a.js", "").starts_with("HTTP/1.1 503"));
        server.break_file(Fault::Silent, "a.js");
        assert_eq!(get(&server, "/a.js", ""), "");
        server.mend();
        assert!(get(&server, "/a.js", "").ends_with("\r\n\r\nabcdefgh"));
    }
}
