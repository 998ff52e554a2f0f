@rem Starts Thumbsmith: the window without arguments, otherwise the command they name.
@echo off
setlocal
set "TS_LIB=%~dp0..\lib"
call "%TS_LIB%\find-java.cmd" java || exit /b 1
set "TS_OPTIONS=jvm.options"
if "%~1"=="prep" set "TS_OPTIONS=pictures.options"
if "%~1"=="inspect" set "TS_OPTIONS=pictures.options"
"%JAVA_HOME%\bin\java" "@%TS_LIB%\%TS_OPTIONS%" "-Djava.library.path=%TS_LIB%\..\natives" --module-path "%TS_LIB%\javafx" --class-path "%TS_LIB%\*" thumbsmith.Main %*
exit /b %ERRORLEVEL%
