@rem npm scripts begin with "exec", so that on Unix no shell stands between npm and us and takes its signals. Windows finds this.
@%*
