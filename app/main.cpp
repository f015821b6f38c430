#include "application.h"

int main(int argc, char *argv[])
{
    return static_cast<int>(ramme::Application(argc, argv).run());
}
