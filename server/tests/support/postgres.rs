//! A PostgreSQL of the tests' own: made by `initdb` in a folder that is gone afterwards, on a socket, without a network.
//! A small watcher stops it when the test process is gone, however that ended.

use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicUsize, Ordering};

struct Cluster {
    bin: PathBuf,
    folder: PathBuf,
}

static CLUSTER: LazyLock<Cluster> = LazyLock::new(Cluster::start);
static DATABASES: AtomicUsize = AtomicUsize::new(0);

/// The address of a new, empty database.
pub fn new_database() -> String {
    let name = format!("test_{}", DATABASES.fetch_add(1, Ordering::Relaxed));
    let folder = CLUSTER.folder.display().to_string();
    CLUSTER.run("createdb", &["-h", &folder, "-U", "near_miss", &name]);
    format!("postgres://near_miss@localhost/{name}?host={}", folder.replace('/', "%2F"))
}

impl Cluster {
    fn start() -> Self {
        let bin =
            bin().expect("PostgreSQL is needed for these tests: initdb is neither in PATH nor in /usr/lib/postgresql");
        let folder = std::env::temp_dir().join(format!("near-miss-pg-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o777)).unwrap();
        let cluster = Self { bin, folder };
        let data = cluster.folder.join("data").display().to_string();
        cluster.run("initdb", &["-D", &data, "-U", "near_miss", "-A", "trust", "-E", "UTF8", "--no-sync"]);
        let socket = cluster.folder.display().to_string();
        let options = format!("-c listen_addresses='' -c fsync=off -c max_connections=200 -k {socket}");
        let log = cluster.folder.join("log").display().to_string();
        cluster.run("pg_ctl", &["-D", &data, "-l", &log, "-o", &options, "-w", "start"]);
        cluster.watch(&data);
        cluster
    }

    /// Runs one of its programs, as somebody else where root is refused.
    fn run(&self, program: &str, arguments: &[&str]) {
        let done = self.command(program).args(arguments).stdout(Stdio::null()).stderr(Stdio::piped()).output().unwrap();
        assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    }

    fn command(&self, program: &str) -> Command {
        let program = self.bin.join(program);
        if std::fs::metadata("/proc/self").is_ok_and(|own| std::os::unix::fs::MetadataExt::uid(&own) == 0) {
            let mut command = Command::new("runuser");
            command.args(["-u", "nobody", "--"]).arg(program);
            command
        } else {
            Command::new(program)
        }
    }

    #[expect(clippy::zombie_processes, reason = "the watcher outlives this process on purpose")]
    fn watch(&self, data: &str) {
        let stop = self.command("pg_ctl");
        let stop: Vec<String> = std::iter::once(stop.get_program())
            .chain(stop.get_args())
            .map(|word| word.to_string_lossy().into_owned())
            .collect();
        let script = format!(
            "while kill -0 {} 2>/dev/null; do sleep 1; done; {} -D {data} -m immediate stop; rm -rf {}",
            std::process::id(),
            stop.join(" "),
            self.folder.display()
        );
        let quiet = || Stdio::null();
        Command::new("setsid")
            .args(["sh", "-c", &script])
            .stdin(quiet())
            .stdout(quiet())
            .stderr(quiet())
            .spawn()
            .unwrap();
    }
}

#[expect(clippy::disallowed_methods, reason = "where programs are is not configuration of ours")]
fn bin() -> Option<PathBuf> {
    let path = std::env::var("PATH").unwrap_or_default();
    let installed = std::fs::read_dir("/usr/lib/postgresql").into_iter().flatten().flatten();
    let installed = installed.map(|version| version.path().join("bin"));
    let folders = path.split(':').map(|folder| Path::new(folder).to_owned()).chain(installed);
    // Wrappers of other names call the real ones: the folder must hold all of them.
    folders.into_iter().find(|folder| ["initdb", "pg_ctl", "createdb"].iter().all(|name| folder.join(name).is_file()))
}
