@rem Runs Maven for this project on a JDK 25 or newer, wherever on the machine that is; see mvnw.
@echo off
setlocal
call "%~dp0packaging\find-java.cmd" javac || exit /b 1
set "PATH=%JAVA_HOME%\bin;%PATH%"
set "MAVEN_OPTS=--sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED %MAVEN_OPTS%"
set "TS_MAVEN="
for /f "tokens=3,4 delims=. " %%A in ('mvn -v 2^>nul ^| findstr /c:"Apache Maven"') do call :accept %%A %%B
if not defined TS_MAVEN for /f "delims=" %%M in ('""%JAVA_HOME%\bin\java" "%~dp0.mvn\FetchMaven.java""') do set "TS_MAVEN=%%M\bin\mvn.cmd"
if not defined TS_MAVEN exit /b 1
call "%TS_MAVEN%" %*
exit /b %ERRORLEVEL%

@rem Maven 3.9 and 4 will do; what is older and yet good enough is rare on Windows, and fetching is safe.
:accept
if %1 GEQ 4 set "TS_MAVEN=mvn.cmd"
if %1 EQU 3 if %2 GEQ 9 set "TS_MAVEN=mvn.cmd"
exit /b 0
