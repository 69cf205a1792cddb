#include "cli/main.h"

int main(int argc, char** argv) { return openverslag::run(argc, argv); }
