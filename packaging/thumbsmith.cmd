@rem Starts Thumbsmith: the window without arguments, otherwise the command they name.
@echo off
setlocal
set "TS_LIB=%~dp0..\lib"
call "%TS_LIB%\find-java.cmd" java || exit /b 1
"%JAVA_HOME%\bin\java" "@%TS_LIB%\jvm.options" "-Djava.library.path=%TS_LIB%\..\natives" --module-path "%TS_LIB%\javafx" --class-path "%TS_LIB%\*" thumbsmith.Main %*
exit /b %ERRORLEVEL%
